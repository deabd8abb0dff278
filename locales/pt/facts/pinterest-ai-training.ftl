### O treino de IA do Pinterest: uma mensagem por afirmação e âmbito de `facts/pinterest/ai-training.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «Pinterest:».
pinterest-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

pinterest-ai-training-scope-europe = Está na política do Pinterest a partir de { $effective }; o Pinterest diz que já antes o fazia. O treino do Canvas está ativado para pessoas adultas até que o desativem. No EEE, no Reino Unido e na Suíça pode opor-se também por formulário.
pinterest-ai-training-scope-rest = Está na política do Pinterest a partir de { $effective }; o Pinterest diz que já antes o fazia. O treino do Canvas está ativado para pessoas adultas até que o desativem.

## O que muda

pinterest-ai-training-what-planned = A partir de { $effective }, a política do Pinterest diz, em todo o mundo, que as informações dos utilizadores treinam os seus modelos de aprendizagem automática, incluindo Pins de qualquer idade; um deles é o modelo de imagens Canvas. O Pinterest diz que já o faz.
pinterest-ai-training-what = O Pinterest treina os seus modelos de aprendizagem automática com informações dos utilizadores, incluindo Pins de qualquer idade; um deles é o modelo de imagens Canvas. A política di-lo em todo o mundo desde { $effective }; o Pinterest diz que já antes o fazia.
pinterest-ai-training-choice = Está ativado por predefinição para pessoas adultas. Uma opção deixa os seus dados fora do treino do Canvas; menores de 18 anos ficam automaticamente de fora.

## Como se opor

pinterest-ai-training-switch = Desative o treino do Canvas na web, com sessão iniciada:
    .step-1 = Abra o menu, depois **Definições**.
    .step-2 = Abra **Privacidade e dados**.
    .step-3 = Em **GenAI**, desative **Use your data to train Pinterest Canvas** (em inglês).
pinterest-ai-training-app = Na aplicação, dizem alguns guias: o seu perfil, definições da conta, **Privacidade e dados**, depois a mesma opção.
pinterest-ai-training-form = No EEE, no Reino Unido e na Suíça pode opor-se também, com o formulário do Pinterest, a usos que assentem em interesses legítimos, além do que a opção abrange.

## A quem diz respeito

pinterest-ai-training-adults = Diz respeito a quem usa o Pinterest, em todo o mundo; membros com menos de 18 anos ficam automaticamente fora do treino do Canvas.

## Quando

pinterest-ai-training-start-planned = Em { $effective } entra em vigor a nova política; o Pinterest diz que já treina assim. Não é um último dia: a opção funciona antes e depois.
pinterest-ai-training-start = A política entrou em vigor em { $effective }; o Pinterest diz que já antes treinava assim. Não foi um último dia: a opção funciona a qualquer momento.

## Que dados

pinterest-ai-training-canvas-data = Para o modelo de imagens Canvas, a página de ajuda do Pinterest indica certos conteúdos acessíveis ao público que guarda ou carrega.
pinterest-ai-training-other-data = Para melhorar os seus serviços, aprendizagem automática incluída, a parte europeia da política refere muito mais: dados da conta sem raça nem etnia, conteúdo, localização, as suas mensagens ao Pinterest, dados de registo, cookies e dispositivos, o uso e o que dele se deduz, e dados de parceiros.

## Mensagens privadas

pinterest-ai-training-messages = Segundo o texto da política, as mensagens a outras pessoas fazem parte do “conteúdo”, que o Pinterest pode usar para melhorar os seus serviços, aprendizagem automática incluída. Para o Canvas, a página de ajuda indica só conteúdo acessível ao público.
pinterest-ai-training-secret-boards = Nos textos que se puderam ler, os álbuns secretos não são referidos nem como usados nem como excluídos.

## O que está predefinido

pinterest-ai-training-on = Está ativado para pessoas adultas que não o desativaram. Se não fizer nada, o Pinterest pode usar os seus dados para treinar o Canvas.

## A base legal

pinterest-ai-training-legitimate-interests = No EEE, no Reino Unido e na Suíça, o Pinterest invoca os seus interesses legítimos (melhorar e desenvolver os seus serviços), não o consentimento. Pode opor-se.
pinterest-ai-training-no-gdpr-objection = Segundo o texto da política, no EEE, no Reino Unido e na Suíça é possível opor-se a usos que assentem em interesses legítimos; para outros países não indica esse direito. A opção existe lá também.

## O efeito da oposição

pinterest-ai-training-canvas-only = A opção abrange só o modelo de imagens Canvas: a pesquisa, as recomendações e outra aprendizagem automática continuam.
pinterest-ai-training-no-further-use = Uma vez desativada, o Pinterest deixa de usar os seus dados para treinar o Canvas. Pode voltar a ativá-la.
pinterest-ai-training-feed = A opção não esconde imagens de IA do seu feed. Segundo notícias, **Refine your recommendations** com **GenAI interests** (em inglês) faz com que sejam menos em algumas categorias.

## Dados mais antigos

pinterest-ai-training-not-too-late = Não é tarde demais: pode desativar o treino do Canvas a qualquer momento, e a partir daí os seus dados deixam de ser usados para ele.
pinterest-ai-training-used-before = Segundo o texto da política, Pins de qualquer idade podem já ter sido usados. O que desativar significa para dados usados antes, a página de ajuda do Pinterest não diz.

## Quem recebe os dados

pinterest-ai-training-own-group = Segundo o texto da política, o treino serve o Pinterest e as suas empresas; não se refere passar dados a outros fabricantes de IA.
pinterest-ai-training-ad-partners = À parte do treino: segundo o resumo das alterações do Pinterest, fora do EEE, do Reino Unido e da Suíça ele pode partilhar dados com parceiros, para que anunciantes cheguem até si noutros sites.

## Porquê

pinterest-ai-training-reason = O Pinterest indica estas razões: produtos melhores e novas funcionalidades, como ferramentas que criam fundos para anúncios.

## Queixas e vias legais

pinterest-ai-training-object = No EEE, no Reino Unido e na Suíça: desative o treino, e envie o formulário de oposição para o que a opção não abrange.
pinterest-ai-training-complaint = No EEE, no Reino Unido e na Suíça pode apresentar queixa à sua autoridade de proteção de dados. Na UE, a principal é a irlandesa; no Reino Unido é a ICO.
pinterest-ai-training-delete = Também pode apagar Pins, álbuns ou toda a conta. O que isso significa para dados usados antes não está dito.

## Onde está escrito

pinterest-ai-training-stated = A Política de Privacidade do Pinterest indica fim, dados e, para a Europa, a base legal. A página de ajuda sobre definições de GenAI descreve a opção.

## Pessoas sem conta

pinterest-ai-training-without-account = Segundo a política do Pinterest, também se usam imagens de pessoas sem conta que aparecem em Pins.

## Quando algo falha

pinterest-ai-training-not-found = Se não encontrar a opção, inicie sessão na web e veja em **Definições**, **Privacidade e dados**; a página de ajuda do Pinterest descreve-a. No EEE, no Reino Unido e na Suíça há também o formulário.

## Afirmações falsas

pinterest-ai-training-myth-no-opt-out = “No Pinterest não há como recusar” é falso: a página de ajuda descreve a opção.
