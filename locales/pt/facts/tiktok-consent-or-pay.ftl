### A escolha do TikTok para pessoas adultas no Reino Unido, anúncios personalizados ou pagar: uma mensagem por afirmação e
### âmbito de `facts/tiktok/consent-or-pay.toml`. Todas podem usar $effective, o dia do facto, pronto a ler.
### Tudo se diz conforme anunciado.

# Lê-se depois de «TikTok:».
tiktok-consent-or-pay-name = anúncios personalizados ou pagar

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica, e desde ou a partir de quando.

tiktok-consent-or-pay-scope-gb = Foi assim que o TikTok o anunciou. Veja na aplicação o que vale para si.
tiktok-consent-or-pay-scope-eea-ch = O aviso dirige-se só a pessoas adultas no Reino Unido. Para a UE, o EEE e a Suíça vale a política do TikTok de 30 de novembro de 2025.
tiktok-consent-or-pay-scope-rest = Foi anunciado só para o Reino Unido; não se conhece nenhuma extensão a outros países.

## O que muda

tiktok-consent-or-pay-what-planned = Como o TikTok anunciou em maio de 2026, as pessoas adultas no Reino Unido têm de escolher até { $effective }: continuar de graça com anúncios personalizados, ou pagar 3,99 libras por mês pelo **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Como o TikTok anunciou em maio de 2026, as pessoas adultas no Reino Unido tinham de escolher até { $effective }: continuar de graça com anúncios personalizados, ou pagar 3,99 libras por mês pelo **TikTok Ad-Free**. Não se sabe se o TikTok manteve esse dia.
tiktok-consent-or-pay-uk-only = Foi anunciado só para o Reino Unido, não para a UE, o EEE, a Suíça ou os EUA.

## Como se opor

tiktok-consent-or-pay-no-middle-way = Conforme anunciado, as pessoas adultas no Reino Unido só podem evitar anúncios personalizados pagando: usar o TikTok de graça e sem anúncios personalizados deixa então de ser possível.
tiktok-consent-or-pay-ways-out = Se, no Reino Unido, não quiser nem uma coisa nem outra, resta deixar o TikTok e apagar a conta; pode apresentar queixa à ICO, a autoridade de proteção de dados do Reino Unido.
tiktok-consent-or-pay-nothing-elsewhere = Fora do Reino Unido não há aqui nada a escolher: a oferta foi anunciada só para o Reino Unido.

## A quem diz respeito

tiktok-consent-or-pay-adults = Conforme anunciado, diz respeito a pessoas no Reino Unido a partir dos 18 anos. A pessoas mais novas não se oferece esta escolha.

## Quando

tiktok-consent-or-pay-last-day-planned = Conforme anunciado, as pessoas adultas no Reino Unido devem escolher até { $effective }; a aplicação pergunta desde maio de 2026. Uma nova política de privacidade para o Reino Unido vale a partir desse dia, ou da escolha, se for antes.
tiktok-consent-or-pay-last-day = Conforme anunciado, as pessoas adultas no Reino Unido deviam escolher até { $effective }; não se sabe se o TikTok mudou esse dia, nem o que aconteceu a quem não escolheu. Veja na aplicação.

## Que dados

tiktok-consent-or-pay-ad-data = Como se noticia sobre a oferta no Reino Unido: de graça, o TikTok usa os seus dados para anúncios personalizados; com o **TikTok Ad-Free**, não os usa para anúncios.

## O que está predefinido

tiktok-consent-or-pay-no-choice = Conforme anunciado, a aplicação pede às pessoas adultas no Reino Unido que escolham. O que acontece a quem não escolhe não se sabe.

## A base legal

tiktok-consent-or-pay-consent = No Reino Unido, segundo notícias, o uso gratuito assenta no seu consentimento para anúncios personalizados, e pagar é a alternativa. Não se encontrou a posição da ICO sobre esta oferta.

## O efeito da oposição

tiktok-consent-or-pay-not-everything = Segundo notícias sobre a oferta no Reino Unido, o **TikTok Ad-Free** retira os anúncios do próprio TikTok e o uso dos seus dados para eles. As publicações pagas de criadores (#ad) ficam.
tiktok-consent-or-pay-not-training = Trata-se de anúncios. Que pagar trave o treino de IA não está dito nos textos que se puderam ler.

## Porquê

tiktok-consent-or-pay-reason = O TikTok fala de mais escolha na forma como se veem anúncios. Segundo notícias, está por trás a lei do Reino Unido, que exige consentimento para anúncios personalizados.

## Onde está escrito

tiktok-consent-or-pay-stated = O TikTok anunciou-o na sua sala de imprensa e, a pessoas no Reino Unido, num aviso por cima da sua Política de Privacidade. A nova política para o Reino Unido tem uma página própria.

## Pagar

tiktok-consent-or-pay-price = Conforme anunciado, o **TikTok Ad-Free** custa 3,99 libras por mês no Reino Unido.

## Quando algo falha

tiktok-consent-or-pay-look = Se não apareceu nenhuma escolha no Reino Unido: conforme anunciado, chega pouco a pouco, em janelas ao longo de vários meses. O TikTok mudou o seu aviso várias vezes em julho e agosto de 2026.
