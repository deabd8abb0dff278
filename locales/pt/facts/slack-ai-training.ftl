### O treino de IA do Slack: uma mensagem por afirmação e âmbito de `facts/slack/ai-training.toml`.
### Não se conhece o dia do anúncio nem do começo, por isso não se usam $announced nem $effective.

# Lê-se depois de «Slack:».
slack-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

slack-ai-training-scope-rest = Vale para áreas de trabalho (workspaces) inteiras que não tenham recusado: decide quem tem direitos de proprietário, um simples membro não pode. Não se conhece nenhuma exceção para uma região.

## O que é

slack-ai-training-what = O Slack, uma empresa da Salesforce, treina com dados dos seus clientes modelos que preveem, por exemplo, resultados de pesquisa e sugestões de canais e emojis. Está ativado até que um proprietário da área de trabalho recuse por e-mail.
slack-ai-training-not-generative = A IA generativa é outra coisa: o Slack diz que só treina esses modelos com dados de um cliente se ele o tiver aceitado expressamente.

## Como se opor

slack-ai-training-mail = Um simples membro não pode recusar; um proprietário pode, por e-mail, para toda a área de trabalho. Estes passos são de 2024 e 2025, por isso veja primeiro a página do Slack:
    .step-1 = Um Org Owner, Workspace Owner ou Primary Owner (nomes em inglês) escreve para feedback@slack.com.
    .step-2 = Como assunto, em inglês: **Slack Global model opt-out request**.
    .step-3 = Na mensagem: o endereço web da área de trabalho ou da organização.

## Quando, e dados mais antigos

slack-ai-training-no-day = Não se conhece um último dia: tanto quanto se sabe, um proprietário ainda pode recusar. Desde quando decorre também não se sabe; tornou-se conhecido do público em maio de 2024.
slack-ai-training-nothing-deleted = Um guia diz que recusar trava treinos posteriores e não apaga nada que o Slack já tenha.

## Que dados, mensagens privadas

slack-ai-training-two-texts = Tal como são citados, os princípios do Slack dizem que se analisam mensagens, conteúdo, ficheiros e dados de uso. Um texto do blogue do Slack de maio de 2024 diz que estes modelos usam dados agregados sem identificação e não acedem ao conteúdo de mensagens, nem diretas nem em canais.
slack-ai-training-no-leak = O Slack diz que estes modelos são feitos de modo a não poderem reproduzir dados de clientes, e que nenhuns dados passam de uma área de trabalho para outra.

## O que está predefinido

slack-ai-training-on = Para modelos que preveem, está ativado em todas as áreas de trabalho que não recusaram. Para IA generativa, está desativado até que o cliente o aceite expressamente.

## O efeito da oposição

slack-ai-training-own-workspace = Tal como se cita a página do Slack, os dados de uma área de trabalho que recusou só melhoram essa mesma área, e já não modelos para toda a gente.

## Quem recebe os dados

slack-ai-training-model-makers = Os fabricantes dos modelos de linguagem por trás da Slack AI não têm acesso a dados de clientes, segundo um índice de promessas desse tipo e um e-mail do apoio do Slack.

## Porquê

slack-ai-training-purpose = O Slack indica melhores resultados de pesquisa e melhores sugestões de canais e emojis.

## Queixas, e de quem é a decisão

slack-ai-training-ask-owner = A decisão cabe aos proprietários de uma área de trabalho, muitas vezes a entidade empregadora. Como membro, pode pedir-lhes que recusem.

## Onde está escrito

slack-ai-training-stated = Está nos princípios de privacidade do Slack para pesquisa, aprendizagem e inteligência artificial; um texto do blogue do Slack de maio de 2024 explica-os.

## Quando algo falha

slack-ai-training-no-switch = Não há no Slack nenhuma opção para isto, dizem alguns guias; só funciona o e-mail de um proprietário. Se ficar sem resposta, veja na página do Slack o que vale agora.

## Se há pessoas a ler

slack-ai-training-no-access = Tal como se citam os seus princípios, o Slack diz que não consegue ver o conteúdo quando desenvolve estes modelos; medidas técnicas impedem-no.
