### O treino de IA do GitHub: uma mensagem por afirmação e âmbito de `facts/github/ai-training.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «GitHub:».
github-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica, e desde ou a partir de quando.

github-ai-training-scope-eea-gb = Os termos do GitHub não abrem exceção para a Europa: está ativado até que o desative, e pode fazê-lo a qualquer momento.
github-ai-training-scope-rest = Os termos do GitHub valem em todo o mundo: está ativado até que o desative, e pode fazê-lo a qualquer momento.

## O que muda

github-ai-training-what-planned = A partir de { $effective }, o GitHub usa o que passa pelo Copilot nos planos Free, Pro e Pro+ para treinar IA própria e da Microsoft: pedidos, sugestões, código à volta do cursor.
github-ai-training-what = Desde { $effective }, o GitHub usa o que passa pelo Copilot nos planos Free, Pro e Pro+ para treinar IA própria e da Microsoft: pedidos, sugestões, código à volta do cursor.
github-ai-training-choice = Está ativado por predefinição. Pode desativar a qualquer momento, com efeito para o futuro. O Copilot Business e o Enterprise ficam de fora.

## Como se opor

github-ai-training-switch = Desative o treino na web; com sessão iniciada, o link leva direto às definições (em inglês):
    .step-1 = Clique na sua foto, em cima à direita, depois em **Copilot settings**.
    .step-2 = Em **Features**, vá a **Privacy**.
    .step-3 = Ponha **Allow GitHub to use my data for AI model training** em **Disabled**.
github-ai-training-one-place = A definição é da sua conta, não do editor: vale onde quer que use o Copilot.
github-ai-training-kept = Se já antes tinha recusado a recolha de dados para melhorar produtos, isso mantém-se: não precisa de o repetir.

## A quem diz respeito

github-ai-training-plans = Diz respeito a quem usa o Copilot num plano individual: Free, Pro ou Pro+.
github-ai-training-plan-max = A página de ajuda do GitHub refere, entretanto, também o plano individual Max.
github-ai-training-left-out = Ficam de fora o Copilot Business e o Copilot Enterprise, estudantes com o seu Copilot gratuito e docentes com o Copilot Pro gratuito.

## Quando

github-ai-training-start-planned = Começa em { $effective }. É um começo, não um último dia: pode desativar também depois, mas só para o futuro.
github-ai-training-start = Começou em { $effective }. Foi um começo, não um último dia: a opção continua a funcionar, só para o futuro.

## Que dados

github-ai-training-interactions = O que pergunta ao Copilot e o que ele devolve, sugestões que aceita ou altera, código à volta do cursor, comentários e documentação, nomes de ficheiros, a estrutura do repositório, como se move nele, e as suas avaliações.
github-ai-training-private-repositories = Os repositórios privados, tal como estão guardados, não são usados. O que o Copilot processa enquanto trabalha num deles é usado, a menos que se oponha. Issues e discussões ficam de fora.
github-ai-training-public-repositories = O conteúdo de repositórios públicos é outra coisa: os termos do GitHub dão-lhe para isso uma licença à parte, também para treino, e esta opção não altera isso.

## O que está predefinido

github-ai-training-on-planned = Nos planos individuais está ativado para quem não o desativar. Se não fizer nada, o GitHub usa os seus dados do Copilot para o treino a partir de { $effective }.
github-ai-training-on = Nos planos individuais está ativado para quem não o desativou. Se não fizer nada, o GitHub usa os seus dados do Copilot para o treino.

## A base legal

github-ai-training-bases = Para a UE, o EEE e o Reino Unido, a declaração de privacidade do GitHub indica o desenvolvimento dos seus serviços, IA incluída, entre os interesses legítimos. Não atribui uma base só a este treino.
github-ai-training-license = Segundo os termos do GitHub, quem o usa dá-lhe, e às suas afiliadas, uma licença para treinar com o que entra nas funcionalidades de IA e o que delas sai, a menos que se oponha.

## Dados mais antigos

github-ai-training-not-too-late = Não é tarde demais: se desativar antes de { $effective }, os seus dados do Copilot ficam de fora.
github-ai-training-still-possible = Não é tarde demais: a opção continua a funcionar.
github-ai-training-collected-stays = Desativar vale só para o futuro. Sobre o que foi recolhido ou treinado antes, os termos do GitHub nada prometem.

## O efeito da oposição

github-ai-training-not-public-repositories = A opção não abrange o conteúdo de repositórios públicos: os termos do GitHub dão-lhe para isso uma licença à parte, também para treino.
github-ai-training-travels-along = Se o GitHub passar dados à Microsoft para treino de IA, a sua recusa vai junto, escreve o GitHub.

## Quem recebe os dados

github-ai-training-affiliates = O GitHub e as suas afiliadas, sobretudo a Microsoft. Segundo os termos, não podem passar o que escreve ou recebe a outros fabricantes de modelos de IA para treino próprio deles.

## Menores

github-ai-training-minors = O GitHub destina-se a pessoas a partir dos 13 anos. Não se encontrou nenhuma regra de idade para o treino; estudantes com o seu Copilot gratuito ficam de fora.

## Porquê

github-ai-training-reason = O GitHub indica estas razões: sugestões melhores, mais seguras e ajustadas ao contexto. Em testes com dados do próprio pessoal da Microsoft, diz, aumentou a parte das sugestões aceites.

## Queixas e vias legais

github-ai-training-write = Primeiro desative o treino. Oposições e pedidos sobre os seus dados vão para privacy@github.com; o encarregado da proteção de dados está em dpo@github.com.
github-ai-training-complaint = Na UE e no EEE pode apresentar queixa à sua autoridade de proteção de dados, no Reino Unido à ICO. Não se encontrou nenhuma posição de uma autoridade sobre este treino.

## Onde está escrito

github-ai-training-stated = Está na secção J dos termos de serviço do GitHub (Terms of Service) e na sua declaração de privacidade (General Privacy Statement). Uma página de ajuda descreve a opção.

## Quanto tempo se guardam os dados

github-ai-training-retention = A declaração de privacidade do GitHub não dá um prazo fixo: os dados pessoais ficam enquanto a conta estiver ativa e enquanto contratos, leis ou litígios o exigirem. Para o treino não indica outro prazo.

## Contas de empresas

github-ai-training-organizations = O Copilot Business e o Copilot Enterprise ficam de fora: os contratos do GitHub com estes clientes proíbem o treino com os seus dados, a menos que o permitam.
github-ai-training-members = Das perguntas e respostas do GitHub cita-se também que fica de fora quem tem uma conta pertencente a uma organização pagante, mesmo num plano individual.

## Quando algo falha

github-ai-training-missing = Se a definição não aparecer, veja que plano tem a sua conta: no Copilot Business ou Enterprise não é mostrada, porque os dados não são usados.

## Pagar, e afirmações falsas

github-ai-training-pro-is-not-enough = Pagar o Copilot Pro ou Pro+ não deixa os seus dados de fora. Dos planos pagos, só Business e Enterprise ficam de fora; nos outros é preciso desativar.
github-ai-training-myth-private = “O GitHub treina com todos os meus repositórios privados” é falso: não com o que lá está guardado, mas o que o Copilot lá processa é usado, a menos que se oponha.
