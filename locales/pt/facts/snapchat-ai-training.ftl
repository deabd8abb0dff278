### O treino de IA do Snapchat: uma mensagem por afirmação e âmbito de `facts/snapchat/ai-training.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «Snapchat:».
snapchat-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica.

snapchat-ai-training-scope-eea-gb = Já estava na política de 7 de abril de 2025; a que foi anunciada para { $effective } mantém-no. No EEE e no Reino Unido poderá ter direito de oposição.
snapchat-ai-training-scope-rest = Já estava na política de 7 de abril de 2025; a que foi anunciada para { $effective } mantém-no, em todo o mundo. Os direitos que tem dependem da sua lei.

## O que muda

snapchat-ai-training-what-planned = Conforme anunciado em { $announced }, uma nova política e novos termos entram em vigor em { $effective }, em todo o mundo. Como antes, a Snap desenvolve os seus modelos, IA generativa incluída, com informações dos utilizadores; as conversas com a My AI melhoram a My AI.
snapchat-ai-training-what = A Snap desenvolve os seus modelos, IA generativa incluída, com informações dos utilizadores; as conversas com a My AI melhoram a My AI. É o que diz a política anunciada para { $effective }, em todo o mundo, e o que dizia a anterior.
snapchat-ai-training-choice = Está ativado por predefinição. O texto da política não indica nenhuma opção contra isso; há utilizadores que falam de uma para conteúdo público, e o que partilhou com a My AI pode apagar-se.
snapchat-ai-training-other-news = Também novo, conforme anunciado: verificação ou estimativa da idade, consoante a região; rostos agrupados em Memories, se quiser; e o nome SPECS para os óculos da Snap.

## Como se opor

snapchat-ai-training-no-switch-named = A política da Snap, tal como anunciada, não indica nenhuma opção contra o treino de IA. Indica duas outras vias: apagar o que partilhou com a My AI, e opor-se onde a sua lei lhe dá esse direito.
snapchat-ai-training-clear-my-ai = Apague o que partilhou com a My AI, na aplicação (nomes em inglês; no Android está em **Account Actions**):
    .step-1 = Toque no seu perfil, depois na roda dentada (**Settings**).
    .step-2 = Em **Privacy Controls**, abra **Clear Data**.
    .step-3 = Escolha **Clear My AI Data** e confirme.
snapchat-ai-training-reported-switch = Há utilizadores que descrevem uma opção para conteúdo público; os nomes (em inglês) podem variar: a roda dentada (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: desativar.

## A quem diz respeito

snapchat-ai-training-everybody = Quem usa o Snapchat, em todo o mundo, segundo a política anunciada; avisos adicionais dão mais direitos consoante a região.

## Quando

snapchat-ai-training-start-planned = A nova política e os novos termos entram em vigor em { $effective }, conforme anunciado. Não é o último dia para se opor: a política anterior já previa este uso, e os dados da My AI podem apagar-se a qualquer momento.
snapchat-ai-training-start = A nova política e os novos termos foram anunciados para { $effective }. Não foi o último dia para se opor: a política anterior já previa este uso, e os dados da My AI podem apagar-se a qualquer momento.

## Que dados

snapchat-ai-training-my-ai = O que escreve na My AI e noutras funcionalidades de IA, e o que elas devolvem. Os modelos aprendem com isso, e serve também para personalização e anúncios, segundo a política anunciada.
snapchat-ai-training-users-information = Para desenvolver algoritmos, modelos e IA generativa, a política anunciada fala em geral de informações dos utilizadores.

## Mensagens privadas

snapchat-ai-training-private-content = Segundo o texto da política, o conteúdo privado e as mensagens que envia a amigos não são usados para personalização ou anúncios. Não se conhece uma frase dessas sobre o treino de IA.
snapchat-ai-training-group-chats = Se a My AI estiver num chat de grupo, pode ler as mensagens que lá há.

## O que está predefinido

snapchat-ai-training-on = Está ativado. Se não fizer nada, os modelos da Snap podem aprender com o que partilha com as suas funcionalidades de IA.

## A base legal

snapchat-ai-training-bases-elsewhere = Para o EEE e o Reino Unido, a Snap enumera as suas bases legais numa página de ajuda própria. O que ela diz sobre o treino de IA não se pôde ler.

## O efeito da oposição

snapchat-ai-training-clearing = Apagar remove a sua própria conversa com a My AI, não mensagens em chats de grupo com ela, e pode demorar até 30 dias.
snapchat-ai-training-public-only = A opção que esses utilizadores descrevem é sobre conteúdo público; não se sabe se trava também a aprendizagem com conversas com a My AI.
snapchat-ai-training-ads-separate = Os anúncios são outra coisa: a ajuda do Snapchat descreve **Settings**, **Ad Preferences** (em inglês), onde se podem desativar anúncios por público, atividade e rede.

## Dados mais antigos

snapchat-ai-training-still-possible = Não é tarde demais: o que partilhou com a My AI pode apagar-se a qualquer momento.
snapchat-ai-training-trained-models = O que apagar significa para modelos que já aprenderam com isso não está dito nos textos que se puderam ler.

## Menores

snapchat-ai-training-teen-ads = No EEE e no Reino Unido, menores de 18 anos ficam automaticamente fora de anúncios por público, atividade e dados de terceiros. Isso é sobre anúncios, não sobre treino de IA.
snapchat-ai-training-age-checks = Não se conhece, na política anunciada, nenhuma exceção ao treino de IA para menores de 18 anos; a Snap pode estimar ou verificar a idade, consoante a região.

## Porquê

snapchat-ai-training-reason = A Snap diz para quê: desenvolver e melhorar funcionalidades, algoritmos e modelos, e tornar melhores as respostas da My AI.

## Queixas e vias legais

snapchat-ai-training-object = Onde a sua lei lhe dá o direito, pode opor-se ao uso dos seus dados pela Snap; a política diz como. Também pode apresentar queixa à sua autoridade de proteção de dados, por exemplo no EEE e no Reino Unido.

## Onde está escrito

snapchat-ai-training-stated = Está escrito na Política de Privacidade e nos termos de serviço da Snap, nas versões anunciadas para { $effective }.

## Quanto tempo se guardam os dados

snapchat-ai-training-kept = O que partilha com a My AI fica guardado até que o apague; apagar pode demorar até 30 dias.

## Quando algo falha

snapchat-ai-training-labels-differ = Os nomes da opção para conteúdo público podem variar. Se existe em todos os países, e ainda com a política anunciada para { $effective }, não está confirmado: veja nas definições da aplicação.
