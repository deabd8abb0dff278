### A escolha de anúncios menos personalizados da Meta: uma mensagem por afirmação e âmbito de
### `facts/meta/less-personalized-ads.toml`. Todas podem usar $announced, o dia do anúncio, pronto a ler. Não se conhece
### nenhum dia do começo.

# Lê-se depois de «Meta:».
meta-less-personalized-ads-name = escolha de anúncios menos personalizados

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica.

meta-less-personalized-ads-scope-eu = Conforme anunciado, na UE há esta escolha no Facebook e no Instagram a partir de janeiro de 2026; não se indicou o dia. Se e quando se pergunta a toda a gente não se pôde verificar.
meta-less-personalized-ads-scope-eea-outside-the-eu = O anúncio fala de utilizadores na UE. Se vale também na Islândia, no Liechtenstein e na Noruega não está dito em lado nenhum.
meta-less-personalized-ads-scope-rest = O anúncio fala só de utilizadores na UE.

## O que muda

meta-less-personalized-ads-two-options = Conforme anunciado em { $announced }, na UE escolhe-se no Facebook e no Instagram, a partir de janeiro de 2026: anúncios totalmente personalizados, com todos os dados da pessoa, ou anúncios menos personalizados, com menos dados.
meta-less-personalized-ads-commission-watches = A Comissão Europeia tomou nota do plano da Meta em dezembro de 2025: segundo a sua declaração, quer ver como ele resulta, e o processo contra a Meta continua aberto.

## Como se opor

meta-less-personalized-ads-preferences = Na UE encontra a escolha no **Centro de Contas**, em **Preferências de anúncios**. Aí também pode retirar o consentimento para anúncios personalizados, a qualquer momento.
meta-less-personalized-ads-not-outside-the-eu = Fora da UE, esta escolha não foi anunciada.

## A quem diz respeito

meta-less-personalized-ads-facebook-and-instagram = Diz respeito a pessoas na UE com conta no Facebook ou no Instagram.

## Quando

meta-less-personalized-ads-january = Para a UE anunciou-se janeiro de 2026, sem dia. Não é um prazo: o consentimento pode retirar-se a qualquer momento.

## Que dados

meta-less-personalized-ads-all-or-less = Na UE, conforme anunciado, os anúncios totalmente personalizados usam todos os seus dados, os menos personalizados usam menos. Que dados restam então não está, segundo uma notícia, publicado em pormenor.
meta-less-personalized-ads-no-ai-chats = Na UE, as conversas com a Meta AI não estão na lista de dados da política para anúncios personalizados.

## O que está predefinido

meta-less-personalized-ads-choose = Na UE, conforme anunciado, a Meta pergunta e a escolha é sua. Os anúncios totalmente personalizados precisam do seu consentimento.

## A base legal

meta-less-personalized-ads-consent = Na UE, os anúncios personalizados assentam no seu consentimento, que pode retirar a qualquer momento.
meta-less-personalized-ads-fine = Por trás desta escolha está o Regulamento dos Mercados Digitais da UE: em abril de 2025, a Comissão Europeia concluiu que a Meta não tinha dado às pessoas escolha suficiente e aplicou-lhe uma multa de 200 milhões de euros.

## O efeito da oposição

meta-less-personalized-ads-ads-stay = Na UE, se escolher anúncios menos personalizados, continua a ver anúncios; usam-se menos dados seus para os escolher.

## Queixas

meta-less-personalized-ads-withdraw = Na UE pode retirar o consentimento para anúncios personalizados a qualquer momento, no **Centro de Contas**, em **Preferências de anúncios**.

## Onde está escrito

meta-less-personalized-ads-stated = A Comissão Europeia deu-o a conhecer em { $announced }; a imprensa relata-o. A Política de Privacidade da Meta diz, para a UE, que os anúncios personalizados assentam no consentimento.

## Quando algo falha

meta-less-personalized-ads-not-shown = Se vive na UE e não lhe perguntaram nada, veja no **Centro de Contas**, em **Preferências de anúncios**. Segundo o texto da política, é aí que se gere o consentimento.

## Pagar

meta-less-personalized-ads-not-about-paying = As duas opções anunciadas para a UE distinguem-se pela quantidade de dados usados, não por um preço; segundo notícias, a que usa menos dados é gratuita.
