### A partilha de dados do LinkedIn com a Microsoft para publicidade: uma mensagem por afirmação e âmbito de
### `facts/linkedin/ad-sharing.toml`. Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «LinkedIn:».
linkedin-ad-sharing-name = partilha de dados com a Microsoft para publicidade

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica, e desde ou a partir de quando.

linkedin-ad-sharing-scope-eea = A política do LinkedIn remete aqui para o seu aviso de privacidade europeu, e esse não refere nenhuma partilha com a Microsoft para publicidade.
linkedin-ad-sharing-scope-ch = O LinkedIn trata a Suíça como a UE e o EEE. Não confundir com o treino de IA: esse, sim, abrange a Suíça.
linkedin-ad-sharing-scope-gb = O aviso de privacidade europeu do LinkedIn abrange o Reino Unido e não refere partilha com a Microsoft para publicidade. Um texto de ajuda mais antigo não excluía o Reino Unido, e a lista do próprio LinkedIn por região não se pôde ler.
linkedin-ad-sharing-scope-us = Está ativada até que a desative. O aviso do LinkedIn para estados dos EUA dá os pormenores.
linkedin-ad-sharing-scope-ca-hk = Segundo o texto da política, o Canadá e Hong Kong não estão entre os lugares excluídos. Veja se as suas definições mostram a opção.
linkedin-ad-sharing-scope-rest = Segundo a política, só a UE, o EEE, a Suíça e, ao que parece, o Reino Unido ficam de fora. Está ativada até que a desative.

## O que muda

linkedin-ad-sharing-what-planned = A partir de { $effective }, o LinkedIn dá à Microsoft, a que pertence, mais dados dos seus membros em muitos países, para que empresas da Microsoft mostrem anúncios mais personalizados e desenvolvam os seus serviços de publicidade.
linkedin-ad-sharing-what = Desde { $effective }, o LinkedIn dá à Microsoft, a que pertence, mais dados dos seus membros em muitos países, para que empresas da Microsoft mostrem anúncios mais personalizados e desenvolvam os seus serviços de publicidade.
linkedin-ad-sharing-not-in-europe = Não se aplica na UE, no EEE e na Suíça, nem, segundo o texto da política, no Reino Unido. Noutros lugares está ativada por predefinição, e pode desativá-la.

## Como se opor

linkedin-ad-sharing-switch = Onde se aplica, desative a partilha; com sessão iniciada, o link leva direto à definição:
    .step-1 = Clique em **Eu** (a sua foto), depois em **Configurações e privacidade**.
    .step-2 = Abra **Dados de publicidade**.
    .step-3 = Abra **Data sharing with our affiliates and select partners** (em inglês) e desative.
linkedin-ad-sharing-nothing-to-switch = Na UE, no EEE e na Suíça não há nada a desativar contra isto. Os anúncios com base no seu perfil são outra coisa: pode desativá-los em **Dados de publicidade**.
linkedin-ad-sharing-look-in-uk = No Reino Unido, segundo os textos publicados, não há nada a desativar; veja mesmo assim se o link mostra uma opção.
linkedin-ad-sharing-more-switches = A mesma página tem também, em inglês, **Ads off LinkedIn**, **Data from others for ads** e **Measure ad success**.
linkedin-ad-sharing-browser-signal = Nos EUA, segundo uma cópia mais antiga da página de ajuda do LinkedIn, o sinal do navegador Global Privacy Control vale também como recusa.

## A quem diz respeito

linkedin-ad-sharing-reports-differ = Algumas notícias confundem isto com o treino de IA e dizem que também atinge a UE, o Reino Unido e a Suíça. O texto da política do LinkedIn contradi-las.

## Quando

linkedin-ad-sharing-start-planned = Em { $effective } começa onde se aplica. É um começo, não um último dia: a opção existe antes e depois.
linkedin-ad-sharing-start = Em { $effective } começou onde se aplica. Foi um começo, não um último dia: ainda pode desativar.

## Que dados

linkedin-ad-sharing-shared-data = Onde se aplica, partilham-se dados do perfil, a atividade no feed e a sua reação a anúncios; o que as suas definições proíbem o LinkedIn de usar para anúncios, não.

## O que está predefinido

linkedin-ad-sharing-on = Onde se aplica, está ativada para quem não a desativar.

## A base legal

linkedin-ad-sharing-consent-in-europe = Na UE, no EEE e na Suíça esta partilha não se aplica. Para anúncios próprios, o LinkedIn precisa aí do seu consentimento se assentarem em comportamento observado ou deduzido ou em dados de fora; anúncios com base em dados do perfil assentam em interesses legítimos.

## Dados mais antigos

linkedin-ad-sharing-at-microsoft = O que a Microsoft faz com dados que já tem define-se na sua conta Microsoft, em **Privacy** (em inglês).

## O efeito da oposição

linkedin-ad-sharing-still-ads = Depois de desativar, continua a ver anúncios da Microsoft; só não são ajustados com dados do LinkedIn.
linkedin-ad-sharing-ads-only = Esta opção é só sobre anúncios; o treino de IA tem uma opção própria.

## Quem recebe os dados

linkedin-ad-sharing-microsoft = Onde se aplica: a Microsoft e as suas filiais, para serviços de publicidade como a Microsoft Advertising. Anunciantes externos não os recebem; obtêm, no máximo, identificadores em hash ou do dispositivo, dados que aceite dar, ou o que qualquer pessoa já vê no LinkedIn.
linkedin-ad-sharing-microsoft-advertising = A Microsoft Advertising, antes Bing Ads, é a plataforma de publicidade da própria Microsoft: as empresas reservam lá anúncios que aparecem, por exemplo, ao lado de resultados de pesquisa.
linkedin-ad-sharing-anywhere = Segundo o aviso do LinkedIn para a Califórnia de 23 de fevereiro de 2026, a Microsoft pode mostrar esses anúncios em qualquer lado, também fora dos seus serviços.

## Porquê

linkedin-ad-sharing-purpose = O LinkedIn indica dois fins: anúncios mais personalizados por empresas da Microsoft, e o desenvolvimento dos serviços de publicidade delas.

## Anunciantes

linkedin-ad-sharing-accelerate = O Accelerate é a IA do próprio LinkedIn para empresas que fazem publicidade; ajuda nas campanhas delas. A Microsoft Advertising é outra coisa.

## Onde está escrito

linkedin-ad-sharing-stated = Está na Política de Privacidade do LinkedIn; o aviso de privacidade europeu (European Regional Privacy Notice) diz o que vale na Europa, e o aviso para a Califórnia acrescenta pormenores para os EUA.

## Quando algo falha

linkedin-ad-sharing-switch-names = A opção tem vários nomes, em inglês: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, antes **Data sharing**. O link leva direto a ela.
