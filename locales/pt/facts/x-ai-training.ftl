### O treino de IA do X, com o Grok e por outras empresas: uma mensagem por afirmação e âmbito de
### `facts/x/ai-training.toml`. O facto não tem um dia próprio; os dias estão escritos onde se conhecem.

# Lê-se depois de «X:».
x-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

x-ai-training-scope-eea = Os textos do X e da xAI não abrem exceção para a UE e o EEE. Um compromisso de 2024 na Irlanda põe um limite; não se sabe que publicações são usadas hoje.
x-ai-training-scope-gb-ch = O compromisso que o X assumiu na Irlanda abrange só a UE e o EEE, não o Reino Unido nem a Suíça. Pode desativar o treino.
x-ai-training-scope-rest = Está ativado até que o desative, e pode fazê-lo a qualquer momento.

## O que é

x-ai-training-what = O X usa publicações públicas, e o que escreve ao Grok e o que o Grok responde, para treinar o Grok e outra IA. Os dados vão para a xAI, que faz o Grok.
x-ai-training-others-train = Segundo a política de privacidade do X, desde 15 de novembro de 2024 outras empresas que recebem dados do X podem, em alguns casos, usá-los também para fins próprios, como treinar a IA delas, a menos que se oponha.
x-ai-training-choice = Está ativado por predefinição. Pode desativar a qualquer momento, com efeito para o futuro.

## Como se opor

x-ai-training-switch = Segundo guias mais recentes, é assim que se desativa o treino na web, com efeito para o futuro:
    .step-1 = Clique em **Mais**, depois em **Configurações e privacidade**.
    .step-2 = Abra **Privacidade e segurança**, depois **Data sharing and personalization** (em inglês).
    .step-3 = Abra **Grok & Third-party Collaborators** (em inglês); em guias de 2024 chama-se **Grok**.
    .step-4 = Tire o visto da caixa sobre treino e ajuste fino.
x-ai-training-partners = O X não diz com clareza que opção exclui outras empresas. Alguns guias aconselham a tirar também o visto em **Data sharing with business partners** (em inglês); segundo a política do X, isso não abrange toda a partilha.
x-ai-training-grok-app = O site e a aplicação próprios do Grok têm uma opção própria, segundo alguns guias em **Data**: **Improve the Model** (em inglês).

## A quem diz respeito

x-ai-training-public-accounts = Diz respeito a contas com publicações públicas e a quem usa o Grok. As publicações de contas protegidas ficam de fora, tal como se cita a página de ajuda do X.

## Quando

x-ai-training-no-last-day = Não há um último dia: a opção existe desde julho de 2024 e funciona a qualquer momento, para o futuro. As publicações são usadas desde cerca de maio de 2024.
x-ai-training-others-since = O uso por outras empresas está na política de privacidade do X desde a versão de 15 de novembro de 2024, que o X anunciou em 16 de outubro de 2024.

## Que dados

x-ai-training-posts-and-chats = Publicações públicas e, no Grok, o que escreve, as suas interações e as respostas dele; tal como se cita a página de ajuda do X, contam também dados públicos do perfil e reações a publicações.
x-ai-training-wide-policy = A política de privacidade do X vai mais longe: permite treinar modelos de IA com informações que o X recolhe e com informações públicas, sem lista.

## Mensagens privadas

x-ai-training-direct-messages = A opção e as notícias falam de publicações públicas e conversas com o Grok, não de mensagens diretas. Mas a política de privacidade do X não as exclui: o X recolhe-as, e a política não indica exceções ao treino.
x-ai-training-protected-posts = As publicações de contas protegidas não treinam o Grok, tal como se cita a página de ajuda do X.

## O que está predefinido

x-ai-training-on = Está ativado para quem não o desativou: em julho de 2024 o X definiu-o assim sem avisar. Se não fizer nada, o X pode usar as suas publicações públicas e as suas conversas com o Grok.
x-ai-training-look-in-eu = Como está hoje a opção em contas na UE e no EEE não está dito nos textos que se puderam ler. Veja nas suas definições.

## A base legal

x-ai-training-legitimate-interests = Para a UE, o EEE, o Reino Unido e a Suíça, a xAI invoca interesses legítimos para treinar os seus modelos, incluindo com publicações públicas de pessoas adultas no X, e aponta para um direito de oposição nas definições. Que base o próprio X indica não se pôde ler.
x-ai-training-irish-authority = Para a UE e o EEE, a autoridade irlandesa investiga desde 11 de abril de 2025 se o Grok foi treinado licitamente com publicações públicas. Não se encontrou nenhuma decisão.
x-ai-training-license = Segundo os termos do X, quem o usa dá-lhe uma licença sobre o seu conteúdo que inclui treinar IA, generativa ou não.

## Dados mais antigos

x-ai-training-still-possible = Não é tarde demais: a opção continua a funcionar. Segundo notícias, publicações antigas podem já estar no que foi treinado; não se encontrou nenhuma promessa de as retirar.
x-ai-training-undertaking = Para a UE e o EEE, o X comprometeu-se de forma permanente, em 4 de setembro de 2024, a não treinar o Grok com publicações públicas recolhidas de 7 de maio a 1 de agosto de 2024.

## O efeito da oposição

x-ai-training-future-only = Desativar vale para o futuro: segundo notícias, publicações antigas podem já estar no que foi treinado. É preciso desativar em cada conta separadamente.
x-ai-training-residue = Tal como se cita a página de ajuda do X, a opção não impede um modelo em uso de aprender com o uso normal de funcionalidades do X que assentam no Grok.

## Quem recebe os dados

x-ai-training-xai = A xAI, que faz o Grok, recebe publicações públicas e conversas com o Grok.

## Menores

x-ai-training-minors = O X e o Grok são para pessoas a partir dos 13 anos; no Grok, até aos 17, os pais têm de concordar. Não se encontrou nenhuma exceção geral ao treino para menores.
x-ai-training-minors-in-europe = Para a UE, o EEE, o Reino Unido e a Suíça, a xAI indica como dados de treino só publicações públicas no X de maiores de 18 anos; para conversas com o Grok não indica esse limite.

## Porquê

x-ai-training-reason = O X indica estas razões: respostas exatas e pertinentes, melhor compreensão da linguagem, humor e equilíbrio político.

## Queixas e vias legais

x-ai-training-object = Primeiro desative o treino. Pedidos sobre os seus dados vão para o X pelo formulário de privacidade; sobre o site e a aplicação próprios do Grok, para privacy@x.ai.
x-ai-training-complaint = Pode apresentar queixa à sua autoridade de proteção de dados. Na UE e no EEE, a principal é a irlandesa; a sua também recebe queixas. No Reino Unido é a ICO, na Suíça a FDPIC.
x-ai-training-canada = No Canadá, segundo uma notícia, a autoridade de proteção de dados (OPC) investiga o X desde fevereiro de 2025.

## Onde está escrito

x-ai-training-stated = Está na Política de Privacidade e nos termos de serviço do X; para o site e a aplicação próprios do Grok, e para a Europa, na Política de Privacidade da xAI com o seu aditamento. A página de ajuda do X sobre o Grok descreve a opção.

## Quanto tempo se guardam os dados

x-ai-training-retention = As conversas apagadas com o Grok são removidas no prazo de 30 dias, e no site e na aplicação próprios do Grok também as conversas privadas, a menos que a lei ou a segurança exijam outra coisa.

## Pessoas sem conta

x-ai-training-without-account = Na UE, no EEE, no Reino Unido e na Suíça, quem não tem conta também pode enviar uma oposição à xAI, pelo portal de privacidade dela ou para privacy@x.ai.

## Quando algo falha

x-ai-training-renamed = Segundo alguns guias, a página tem um novo nome: em 2024 **Grok**, desde então **Grok & Third-party Collaborators** (em inglês). O link também vem desses guias.
x-ai-training-app = Na aplicação, segundo um guia de 2024 (nomes em inglês): toque na sua foto, depois em **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Afirmações falsas

x-ai-training-myth-vanished = “A possibilidade de recusar desapareceu em 15 de novembro de 2024” foi um receio na imprensa. A política de privacidade do X de 2026 fala ainda de recusar, e o caminho voltou a ser indicado em abril de 2025.
