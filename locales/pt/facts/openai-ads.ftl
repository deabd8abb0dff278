### Anúncios no ChatGPT: uma mensagem por afirmação e âmbito de `facts/openai/ads.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «ChatGPT:».
openai-ads-name = anúncios

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica, e desde ou a partir de quando.

openai-ads-scope-us = Pessoas adultas nos planos Free e Go podem ver anúncios; os outros planos não os têm. No Free pode escolher **Ads-Free** (em inglês) e ter, em troca, menos mensagens.
openai-ads-scope-au-ca-nz = Segundo as notas de versão da OpenAI, os anúncios chegaram a partir desse dia, pouco a pouco, à Austrália, ao Canadá e à Nova Zelândia.
openai-ads-scope-gb = Os anúncios começaram no Reino Unido no início de junho de 2026; as notícias indicam dias de 4 a 7 de junho. Segundo a imprensa, só podem ser personalizados com o seu consentimento.
openai-ads-scope-eea = Em 18 de agosto de 2026, a OpenAI anunciou o começo em 31 países europeus para a semana seguinte; a imprensa indica 24 de agosto. Segundo a ajuda da OpenAI, por enquanto não há aí anúncios personalizados.
openai-ads-scope-ch = A lista da OpenAI para anunciantes tem a Suíça entre os países europeus que começaram juntos; a imprensa indica 24 de agosto. Segundo a ajuda da OpenAI, por enquanto não há aí anúncios personalizados.
openai-ads-scope-br-jp-kr-mx = Anunciado em 7 de maio de 2026; em 11 de agosto de 2026 a OpenAI escreveu que havia anúncios no Brasil, no Japão, na Coreia do Sul e no México. Não se sabe qual foi o primeiro dia.
openai-ads-scope-in = A imprensa noticiou o começo na Índia em 27 de agosto de 2026; no seu texto de 23 de setembro de 2026, a OpenAI indica a Índia entre os países com anúncios.
openai-ads-scope-south-east-asia = Segundo o anúncio da OpenAI, os anúncios chegam a partir desse dia, pouco a pouco, à Indonésia, Malásia, Filipinas, Singapura, Tailândia, Vietname e Taiwan.
openai-ads-scope-rest = A OpenAI acrescenta países pouco a pouco; não se pôde ler uma lista completa dos que têm anúncios. Se as suas definições mostrarem **Ads controls** (em inglês), há anúncios onde vive, ou haverá em breve.

## O que muda

openai-ads-what-planned = A partir de { $effective }, a OpenAI mostra anúncios no ChatGPT, primeiro nos EUA, a pessoas adultas nos planos Free e Go.
openai-ads-what = Desde { $effective } há anúncios no ChatGPT nos planos Free e Go: primeiro nos EUA, depois em mais países. Ficam abaixo da resposta e têm uma etiqueta (em inglês **Sponsored**).
openai-ads-in-europe = No EEE e na Suíça começaram em 24 de agosto de 2026, segundo a imprensa, no Reino Unido no início de junho de 2026. Segundo o que a imprensa relata da política da OpenAI, na Europa só podem ser personalizados com consentimento.

## Como se opor

openai-ads-ads-free = Pode livrar-se dos anúncios; os nomes das definições são os da ajuda da OpenAI, em inglês:
    .step-1 = Clique na sua foto de perfil, depois em **Settings**, depois em **Ads controls**.
    .step-2 = No plano Free, escolha **Ads-Free**: sem anúncios, mas com menos mensagens, e faltam algumas ferramentas.
    .step-3 = No Go esta escolha não existe: volte ao Free, ou passe ao Plus ou ao Pro.
openai-ads-personalization = Onde os anúncios são personalizados, pode desativar **Personalize ads** e **Past chats and memory** em **Ads controls**, e usar **Delete ads data** (tudo em inglês).
openai-ads-no-personal-ads-yet = No EEE e na Suíça, os anúncios por enquanto não são personalizados, segundo a ajuda da OpenAI: seguem a conversa atual, a localização aproximada e a língua, não conversas passadas.

## A quem diz respeito

openai-ads-free-and-go = Onde há anúncios, dizem respeito a pessoas adultas nos planos Free e Go. Plus, Pro, Business, Enterprise e Edu não os têm, e os chats temporários também não.

## Quando

openai-ads-start-planned = Em { $effective } começa, nos EUA. É um começo, não um último dia.
openai-ads-start = Em { $effective } começou, nos EUA. Foi um começo, não um último dia: as definições podem mudar-se a qualquer momento.
openai-ads-start-elsewhere = Noutros lugares: Austrália, Canadá e Nova Zelândia a partir de 16 de abril de 2026; Reino Unido no início de junho; EEE e Suíça em 24 de agosto; Índia no fim de agosto; Sudeste Asiático e Taiwan a partir de 23 de setembro de 2026.

## Que dados

openai-ads-signals = Os anúncios escolhem-se pela conversa atual, pela localização aproximada e pela língua; onde são personalizados, também por conversas passadas, pela memória, pelo que fez com anúncios e, segundo a imprensa, por dados de anunciantes.

## Mensagens privadas

openai-ads-chats = A OpenAI diz que os anunciantes não recebem conversas, memórias ou nomes, só totais, como visualizações e cliques. Mas o que escreve numa conversa influencia que anúncio fica abaixo dela.

## O que está predefinido

openai-ads-shown = Nos planos Free e Go mostram-se anúncios onde os há, a menos que escolha **Ads-Free** (em inglês) no plano Free.
openai-ads-default-in-europe = Na Europa, segundo a imprensa, pergunta-se antes de personalizar anúncios; no EEE e na Suíça por enquanto não são personalizados.

## A base legal

openai-ads-consent-in-europe = Na Europa, a OpenAI baseia os anúncios personalizados num consentimento que se pode retirar; assim o relata a imprensa especializada sobre a sua política de anúncios de junho de 2026. A política de privacidade de 4 de junho de 2026 não o descreve; versões posteriores não se puderam ler.

## Dados mais antigos

openai-ads-any-time = Não é tarde demais: as definições dos anúncios podem mudar-se a qualquer momento, e **Delete ads data** (em inglês) apaga o que se recolheu para anúncios.

## O efeito da oposição

openai-ads-still-ads = Sem personalização continua a ver anúncios; seguem a conversa atual, a localização aproximada e a língua. Só **Ads-Free** (em inglês) ou um plano sem anúncios acaba com eles.
openai-ads-not-the-training = As definições dos anúncios não travam o treino de IA: esse tem uma opção própria, em **Controlos de dados**.

## Menores

openai-ads-minors = As contas de menores de 18 anos não recebem anúncios, diz a OpenAI; guia-se pela idade indicada e por uma estimativa própria.

## Porquê

openai-ads-reason = A OpenAI diz que os anúncios pagam a computação por trás dos planos gratuitos e baratos.

## Queixas e vias legais

openai-ads-withdraw = Na Europa, segundo a imprensa, o consentimento para anúncios personalizados pode retirar-se a qualquer momento. As queixas vão para a sua autoridade de proteção de dados: na UE e no EEE, a principal é a irlandesa, no Reino Unido é a ICO, na Suíça a FDPIC.

## Quanto tempo se guardam os dados

openai-ads-kept = **Delete ads data** (em inglês) apaga o que se recolheu para anúncios; segundo a ajuda da OpenAI, desaparece dos servidores no prazo de 30 dias.

## Pagar

openai-ads-paid-plans = O Plus, o Pro e os planos para organizações não têm anúncios. O Go custa dinheiro e tem-nos na mesma.

## Pessoas sem conta

openai-ads-signed-out = Onde há anúncios, podem mostrar-se também a quem não iniciou sessão, segundo a ajuda da OpenAI; então só anúncios adequados a toda a gente.

## Contas de empresas

openai-ads-business = O ChatGPT Business, Enterprise e Edu não têm anúncios.

## Quando algo falha

openai-ads-no-controls = **Ads controls** (em inglês) só aparece nos planos Free e Go, e só onde há anúncios ou haverá em breve. Se não aparecer, não há nada a desativar.

## Afirmações falsas

openai-ads-answers = Que os anúncios mudem as respostas do ChatGPT, a OpenAI nega-o: ficam à parte, abaixo da resposta, e têm uma etiqueta.

## Onde está escrito

openai-ads-stated = A página de ajuda da OpenAI sobre anúncios no ChatGPT descreve planos, definições e dados; os seus textos dizem onde começam os anúncios.
