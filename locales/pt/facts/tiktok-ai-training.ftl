### O treino de IA do TikTok: uma mensagem por afirmação e âmbito de `facts/tiktok/ai-training.toml`.
### O facto não tem um dia próprio.

# Lê-se depois de «TikTok:».
tiktok-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

tiktok-ai-training-scope-eea-gb = É o que diz a política do TikTok para a Europa. Não há uma opção simples, mas a lei de proteção de dados dá-lhe direito de oposição.
tiktok-ai-training-scope-ch = A política do TikTok para a Europa abrange também a Suíça. Não há uma opção simples; pode enviar um pedido ao TikTok.
tiktok-ai-training-scope-rest = Uma política mais antiga para os EUA também o diz; os textos mais recentes do TikTok para fora da Europa não foram lidos. Pode enviar um pedido, mas o TikTok não tem de o aceitar em todo o lado.

## O que é

tiktok-ai-training-what = O TikTok usa informações sobre pessoas para treinar, testar e melhorar os seus modelos de aprendizagem automática e algoritmos. É o que diz a sua política de privacidade de 30 de novembro de 2025 para a UE, o EEE, o Reino Unido e a Suíça.
tiktok-ai-training-choice = A política do TikTok para a Europa não descreve nenhuma opção para isto. Segundo um estudo, só é possível opor-se por um formulário de pedidos.

## Como se opor

tiktok-ai-training-request = Não há uma opção simples. Envie um pedido ao TikTok pelo formulário de privacidade e escreva que se opõe ao uso dos seus dados para treinar IA. No caminho por menus e textos de privacidade, um estudo contou 19 passos.
tiktok-ai-training-by-region = Na UE, no EEE e no Reino Unido, um pedido desses assenta na lei de proteção de dados (artigo 21.º do RGPD e do RGPD do Reino Unido). Noutros lugares, segundo o mesmo estudo, o TikTok não tem de o aceitar.

## A quem diz respeito

tiktok-ai-training-everybody = A frase sobre o treino na política do TikTok para a Europa fala de informações em geral; não se encontrou nela nenhuma exceção.

## Quando

tiktok-ai-training-no-last-day = Não se conhece um último dia para se opor: um pedido pode enviar-se a qualquer momento.

## Que dados

tiktok-ai-training-no-list = Segundo os textos que se puderam ler, podem usar-se informações que o TikTok recolhe; quais delas entram no treino não está enumerado.
tiktok-ai-training-drafts = Segundo um estudo da política do TikTok, abrange também vídeos privados e rascunhos nunca publicados, não só vídeos públicos.

## Mensagens privadas

tiktok-ai-training-direct-messages = Nada do que se pôde ler exclui as mensagens diretas. Segundo uma política mais antiga para os EUA, o TikTok recolhe o conteúdo delas; se treina com elas não está dito.

## O que está predefinido

tiktok-ai-training-on = Segundo a política do TikTok para a Europa, acontece sem perguntar antes; se não fizer nada, o TikTok pode usar as suas informações para isto.

## A base legal

tiktok-ai-training-right-to-object = Na UE, no EEE e no Reino Unido tem direito de oposição (artigo 21.º do RGPD e do RGPD do Reino Unido). Que base legal o TikTok indica para este treino não se pôde ler.
tiktok-ai-training-elsewhere = Fora da UE, do EEE e do Reino Unido, segundo um estudo, o TikTok não tem de aceitar um pedido contra o treino. A política do TikTok para a Europa abrange também a Suíça.

## O efeito da oposição

tiktok-ai-training-not-certain = Como o TikTok executa uma oposição, e o que acontece a dados já usados, não está dito nos textos que se puderam ler.

## Queixas e vias legais

tiktok-ai-training-complaint = Uma oposição vai para o TikTok, pelo formulário de pedidos. Também pode apresentar queixa à sua autoridade de proteção de dados; na UE e no EEE, a principal é a irlandesa. No Reino Unido é a ICO, na Suíça a FDPIC.

## Onde está escrito

tiktok-ai-training-stated = Está na Política de Privacidade do TikTok para o EEE, o Reino Unido e a Suíça, de 30 de novembro de 2025, entre os fins.

## Quando algo falha

tiktok-ai-training-hidden = Não lhe escapou nenhuma opção: segundo um estudo não há nenhuma, só o caminho para um formulário de pedidos através dos textos de privacidade. O link leva ao formulário de privacidade do TikTok.

## Afirmações falsas

tiktok-ai-training-myth-remix = A opção **Allow AI to remix content** (em inglês), testada nos EUA em abril de 2026 e depois suspensa, não era uma opção sobre o treino: tratava-se de clipes que outros fazem a partir de um vídeo, e o TikTok disse que não era treino.
