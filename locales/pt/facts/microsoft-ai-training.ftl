### O treino de IA da Microsoft com conversas do Copilot: uma mensagem por afirmação e âmbito de
### `facts/microsoft/ai-training.toml`.

# Lê-se depois de «Microsoft:».
microsoft-ai-training-name = treino de IA com conversas do Copilot

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e o veredito.

microsoft-ai-training-scope-us = Em 2024, a Microsoft indicou os EUA entre os países onde treina. Se vir a opção, isto diz-lhe respeito.
microsoft-ai-training-scope-left-out = A ajuda da Microsoft, tal como alguns guias a citam, deixa de fora até nova indicação o Brasil, a China sem Hong Kong, Israel, a Nigéria, a Coreia do Sul e o Vietname.
microsoft-ai-training-scope-eea = Um guia mais antigo deixa o EEE de fora; a lista de exceções da Microsoft, tal como é citada depois, não o refere. A declaração de privacidade dizia “alguns mercados”. Se vir a opção, isto diz-lhe respeito.
microsoft-ai-training-scope-gb = Um guia mais antigo deixa o Reino Unido de fora; a lista de exceções da Microsoft, tal como é citada depois, não o refere. A declaração de privacidade dizia “alguns mercados”. Se vir a opção, isto diz-lhe respeito.
microsoft-ai-training-scope-ch = Nenhum texto que se pudesse ler refere a Suíça, nem como incluída nem como excluída. Se vir a opção, isto diz-lhe respeito.
microsoft-ai-training-scope-rest = A declaração de privacidade da Microsoft dizia “alguns mercados”, sem os enumerar. Se vir a opção, isto diz-lhe respeito.

## De que se trata

microsoft-ai-training-what = Em alguns mercados, segundo a sua declaração de privacidade de julho de 2026, a Microsoft treina a sua IA com conversas do Copilot de uso privado, a menos que se oponha; em quais, não diz. Contas de trabalho e de escola ficam de fora.
microsoft-ai-training-two-versions = Desde 18 de agosto de 2026, tal como se cita a ajuda da Microsoft, depende também da aplicação: na aplicação Copilot atualizada, as conversas não treinam modelos de base, e não há opção; na versão mais antiga podem treinar, e há uma.

## Como se opor

microsoft-ai-training-switch = Onde as opções existem, alguns guias descrevem assim o caminho, na web e na aplicação (nomes em inglês):
    .step-1 = Clique na sua foto de perfil, depois no seu nome ou em **Settings**; no telemóvel, em **Account**.
    .step-2 = Abra **Privacy**.
    .step-3 = Desative **Training on conversation activity** e **Training on voice conversations**; antes chamavam-se **Model training on text** e **Model training on voice**.
microsoft-ai-training-no-switch = Se as opções não aparecerem na web, veja na aplicação do telemóvel. Se não aparecerem em lado nenhum, talvez o seu mercado ou a sua versão da aplicação não estejam incluídos.

## Quando

microsoft-ai-training-no-deadline = Não se conhece nenhum prazo. Onde o treino se aplica, pode desativar-se a qualquer momento, para conversas posteriores.

## Que dados

microsoft-ai-training-content = Segundo a ajuda da Microsoft, tal como é citada: conversas escritas e faladas do Copilot e imagens ou ficheiros lá carregados; também dados do Bing e do MSN sem identificação, e como as pessoas reagem a anúncios.
microsoft-ai-training-left-out-data = Fica de fora: o Copilot no Word, Excel, Outlook e semelhantes, tanto em subscrições privadas como no trabalho ou na escola.

## Mensagens privadas

microsoft-ai-training-chats-themselves = Onde o treino se aplica, as conversas com o Copilot são elas próprias os dados de treino. Documentos e e-mails no Microsoft 365 não treinam os modelos de base, segundo a ajuda da Microsoft.

## O que está predefinido

microsoft-ai-training-on = Onde o treino se aplica, está ativado por predefinição, segundo a ajuda da Microsoft e guias. Para países da UE em particular, isso não está confirmado.

## A base legal

microsoft-ai-training-bases = A declaração de privacidade da Microsoft indica em geral consentimento, contrato, obrigações legais e interesses legítimos; em qual deles assenta o treino, não diz.

## Dados mais antigos

microsoft-ai-training-future-only = Desativar vale para conversas posteriores, segundo a ajuda da Microsoft; o que foi usado antes não se retira.
microsoft-ai-training-delete = Pode apagar uma ou todas as conversas do Copilot a qualquer momento, no Copilot ou no painel de privacidade da sua conta Microsoft.

## O efeito da oposição

microsoft-ai-training-other-uses = Desativar acaba só com o treino: as conversas do Copilot continuam a servir para melhorar o serviço, para segurança e para anúncios.
microsoft-ai-training-ads-apart = Os anúncios personalizados têm definições próprias, na conta Microsoft, em **Privacy** (em inglês).

## Quem recebe os dados

microsoft-ai-training-recipients = A Microsoft dá dados às suas próprias empresas e a firmas que trabalham para ela; estas não os podem usar para outros fins, diz a sua declaração de privacidade.
microsoft-ai-training-openai = Em 2024, a Microsoft disse à imprensa que não dá à OpenAI dados de clientes para treino.

## Se há pessoas a ler

microsoft-ai-training-reviewed = Pessoas leem algumas conversas do Copilot, para melhorar o produto e por segurança; segundo a ajuda da Microsoft, não há forma de recusar isso.

## Menores

microsoft-ai-training-minors = Segundo a ajuda da Microsoft, tal como alguns guias a citam, as conversas de menores de 18 anos com sessão iniciada não treinam a IA.

## Porquê

microsoft-ai-training-reason = A Microsoft indica como fim melhorar e desenvolver os seus produtos.

## Queixas e vias legais

microsoft-ai-training-object = A declaração de privacidade da Microsoft concede o direito de oposição em todo o lado, não só na Europa, e indica para isso a sua página de apoio à privacidade. Onde há autoridade de proteção de dados, também se lhe pode apresentar queixa.

## Quanto tempo se guardam os dados

microsoft-ai-training-kept = Segundo a ajuda da Microsoft, tal como é citada, as conversas do Copilot ficam guardadas 18 meses por predefinição; pode apagá-las antes.
microsoft-ai-training-kept-updated-app = Para a aplicação Copilot atualizada, de 18 de agosto de 2026, não se encontrou nenhum período.

## Pessoas sem conta

microsoft-ai-training-signed-out = Segundo a ajuda da Microsoft, tal como alguns guias a citam, as conversas de quem não inicia sessão não treinam a IA.

## Contas de empresas

microsoft-ai-training-work-accounts = As conversas com uma conta de trabalho ou escola não treinam modelos de base, diz a Microsoft. Não há aí nada a desativar.
microsoft-ai-training-home-subscriptions = Com o Microsoft 365 Personal ou Family, o que faz com o Copilot dentro das aplicações Office também não treina modelos de base.

## Quando algo falha

microsoft-ai-training-gaming = O Copilot para jogos no Windows tem opções de treino próprias: na Game Bar, nas definições de privacidade dele, dizem notícias de 2025.

## Onde está escrito

microsoft-ai-training-stated = “Alguns mercados” e a possibilidade de recusar estavam na declaração de privacidade da Microsoft de julho de 2026. A de setembro de 2026 permite o treino de IA em geral; os pormenores estão nas perguntas de privacidade sobre o Copilot.
