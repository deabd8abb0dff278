### O treino de IA do LinkedIn: uma mensagem por afirmação e âmbito de `facts/linkedin/ai-training.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «LinkedIn:».
linkedin-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica, e desde ou a partir de quando.

linkedin-ai-training-scope-eea = Está ativado até que o desative, e pode fazê-lo a qualquer momento.
linkedin-ai-training-scope-ch = O LinkedIn trata aqui a Suíça como a UE. A partilha de dados com a Microsoft para publicidade é outra coisa: essa deixa a Suíça de fora.
linkedin-ai-training-scope-gb = Na Europa, só o Reino Unido tem mais isto: a partir de { $effective }, o LinkedIn partilha também publicações e outros conteúdos com a Microsoft, para a IA da própria Microsoft. A mesma opção abrange as duas coisas.
linkedin-ai-training-scope-ca = Em pausa de dezembro de 2024 até { $effective }, após perguntas da autoridade canadiana de proteção de dados. Pode desativá-lo.
linkedin-ai-training-scope-hk = Em pausa de 11 de outubro de 2024 até { $effective }, após perguntas da autoridade de Hong Kong (PCPD). Pode desativá-lo.
linkedin-ai-training-scope-rest = A data de { $effective } não muda aqui nada: a política do LinkedIn inclui este treino desde setembro de 2024. A mesma opção desativa-o.

## O que muda

linkedin-ai-training-what-planned = A partir de { $effective }, o LinkedIn treina a sua própria IA que cria conteúdo, como rascunhos de publicações e mensagens, com perfis e conteúdo público de membros adultos também na UE, no EEE, no Reino Unido, na Suíça, no Canadá e em Hong Kong. No resto do mundo já o faz.
linkedin-ai-training-what = O LinkedIn treina a sua própria IA que cria conteúdo, como rascunhos de publicações e mensagens, com perfis e conteúdo público de membros adultos. Na UE, no EEE, no Reino Unido, na Suíça, no Canadá e em Hong Kong começou em { $effective }; no resto do mundo já decorria.
linkedin-ai-training-choice = Está ativado por predefinição. Pode desativar a qualquer momento, com efeito para o futuro.

## Como se opor

linkedin-ai-training-switch = Desative o treino na web; com sessão iniciada, o link leva direto à definição:
    .step-1 = Clique em **Eu** (a sua foto), depois em **Configurações e privacidade**.
    .step-2 = Abra **Privacidade dos dados**.
    .step-3 = Em **Como o LinkedIn utiliza seus dados**, escolha **Dados para aprimoramento da IA generativa**.
    .step-4 = Desative **Usar meus dados para treinar modelos de IA para criar conteúdos**.
linkedin-ai-training-app = Na aplicação: toque na sua foto, em cima à esquerda, depois em **Configurações**, **Privacidade dos dados**, **Dados para aprimoramento da IA generativa**, e desative.
linkedin-ai-training-form = Para IA que não cria conteúdo (ordenação de conteúdos, segurança) há em vez disso o formulário de oposição do LinkedIn, na UE, no EEE, na Suíça e no Reino Unido (artigo 21.º do RGPD).

## A quem diz respeito

linkedin-ai-training-adults = Os membros que o LinkedIn julga terem menos de 18 anos ficam de fora do treino.
linkedin-ai-training-lists-without-uk = As listas que deixam o Reino Unido de fora estão incompletas: a página do LinkedIn sobre a atualização tem uma secção própria para ele.

## Quando

linkedin-ai-training-start-planned = Em { $effective } começa na UE, no EEE, no Reino Unido, na Suíça, no Canadá e em Hong Kong; no resto do mundo já decorre. É um começo, não um último dia: pode desativar também depois, mas só para o futuro.
linkedin-ai-training-start = Em { $effective } começou na UE, no EEE, no Reino Unido, na Suíça, no Canadá e em Hong Kong; no resto do mundo já decorria. Foi um começo, não um último dia: a opção continua a funcionar, só para o futuro.

## Que dados

linkedin-ai-training-profile = Segundo o aviso de privacidade europeu do LinkedIn, do seu perfil: nome, foto, empregos passados e atuais, formação, localização, competências, resumo, certificados, licenças, voluntariado, publicações, patentes, validações de competências e recomendações.
linkedin-ai-training-content = Também publicações, artigos, respostas a sondagens e comentários; o que escreve nas funcionalidades de IA do LinkedIn e o que elas devolvem; atividade e mensagens em grupos; currículos e respostas a perguntas de triagem guardados na sua conta.
linkedin-ai-training-feedback = Segundo um texto de ajuda que outros citam, contam também as suas avaliações de funcionalidades de IA, como um polegar para cima ou uma denúncia.
linkedin-ai-training-left-out = Não são usados, segundo o LinkedIn: mensagens privadas, dados de acesso e de pagamento, dados salariais que tenha indicado e dados de candidaturas que possam ligar-se a uma pessoa.

## Mensagens privadas

linkedin-ai-training-private-messages = O LinkedIn diz que as mensagens privadas, incluindo InMail e a caixa de entrada, não treinam a sua IA que cria conteúdo.
linkedin-ai-training-group-messages = As mensagens em grupos, essas sim: estão na lista de dados de treino do aviso de privacidade europeu do LinkedIn.
linkedin-ai-training-message-checks = A verificação automática de mensagens para detetar conteúdo nocivo é outra coisa: o aviso de privacidade europeu indica-a, tal como o treino dessa IA de segurança, como um fim à parte.

## O que está predefinido

linkedin-ai-training-on-planned = Está ativado para quem não o desativar. Se não fizer nada, o LinkedIn usa os seus dados a partir de { $effective } nas regiões que se juntam; no resto do mundo já o faz.
linkedin-ai-training-on = Está ativado para quem não o desativou. Se não fizer nada, o LinkedIn continua a usar os seus dados para este treino.

## A base legal

linkedin-ai-training-legitimate-interests = Na UE, no EEE, na Suíça e no Reino Unido, o LinkedIn invoca interesses legítimos (artigo 6.º, n.º 1, alínea f), do RGPD e do RGPD do Reino Unido), não o consentimento. Pode opor-se a qualquer momento.
linkedin-ai-training-basis-quoted = Tal como outros citam o seu aviso, o LinkedIn fala de interesse legítimo também para o Canadá e Hong Kong, embora as leis daí não tenham uma base como a do RGPD.
linkedin-ai-training-no-gdpr-objection = Fora da UE, do EEE, da Suíça e do Reino Unido não há direito de oposição segundo o RGPD. O que o LinkedIn aí oferece é a mesma opção.
linkedin-ai-training-irish-authority = A autoridade irlandesa, competente para o LinkedIn na UE, não aprovou o treino. Em 7 de novembro de 2025, depois de o LinkedIn reduzir dados e período e pôr filtros para grupos sensíveis, não viu para já necessidade de mais passos. O LinkedIn devia informá-la no prazo de cinco meses; não se conhece o resultado.

## Dados mais antigos

linkedin-ai-training-not-too-late = Não é tarde demais: onde o treino começa em { $effective }, desativar antes desse dia deixa os seus dados de fora.
linkedin-ai-training-still-possible = Não é tarde demais: a opção continua a funcionar.
linkedin-ai-training-trained-stays = O que um modelo já aprendeu fica nele e não se pode retirar. Desativar vale para o futuro.
linkedin-ai-training-late-objection = Uma oposição posterior deixa também publicações antigas fora de treinos futuros? A página de ajuda do LinkedIn e a autoridade de Hamburgo dizem que abrange o uso futuro; a autoridade italiana diz que abrange só o que se publica depois.
linkedin-ai-training-reach-back = Até onde recuam os dados não é público: o primeiro plano ia até 2003, depois o período foi encurtado após conversações com a autoridade irlandesa. Não se conhece nenhum ano.

## O efeito da oposição

linkedin-ai-training-future-only = Desativar vale só para o futuro: o que foi treinado fica. Pode desativar e voltar a ativar a qualquer momento, também depois de { $effective }.
linkedin-ai-training-one-switch = Uma opção não trava tudo: esta abrange só a IA que cria conteúdo, não a personalização, a ordenação de conteúdos nem a IA de segurança. Os anúncios têm uma definição própria.
linkedin-ai-training-features-stay = As funcionalidades de IA do LinkedIn continuam a poder usar-se: a opção acaba com o treino, não com as funcionalidades.

## Quem recebe os dados

linkedin-ai-training-affiliates = O LinkedIn e as suas afiliadas: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore, e a Microsoft com filiais como o GitHub.
linkedin-ai-training-microsoft-in-europe = Na Europa, o LinkedIn partilha dados para o treino de IA da própria Microsoft só no Reino Unido, a partir de { $effective }, como publicações, comentários e artigos. A mesma opção acaba com isso. Para a UE, o EEE e a Suíça, o aviso não indica nenhuma partilha dessas.
linkedin-ai-training-microsoft-elsewhere = Fora da UE, do EEE, da Suíça e do Reino Unido, a Política de Privacidade permite que conteúdo público vá para a Microsoft, para ela prestar ou desenvolver serviços seus; o treino de IA não é aí referido.
linkedin-ai-training-model-makers = Os modelos podem ser do próprio LinkedIn ou vir de outros, como o serviço Azure OpenAI da Microsoft.

## Porquê

linkedin-ai-training-reason = O LinkedIn indica estas razões: melhores assistentes e melhores correspondências, IA justa, segura e exata no trabalho, e mais oportunidades económicas para os seus membros.
linkedin-ai-training-products = A imprensa especializada aponta também para o que o LinkedIn vende: IA como o Hiring Assistant, que procura pessoas para vagas, e o Accelerate, que ajuda em campanhas de anúncios. O aviso de privacidade europeu inclui textos de anúncios para anunciantes no que a IA treinada escreve.

## Queixas e vias legais

linkedin-ai-training-object = Na UE, no EEE, na Suíça e no Reino Unido: primeiro desative o treino (para o futuro), depois envie o formulário de oposição (artigo 21.º do RGPD) para o que a opção não abrange. O LinkedIn analisa a oposição e pode rejeitá-la.
linkedin-ai-training-complaint = Pode apresentar queixa à sua autoridade de proteção de dados. Na UE e no EEE, a principal é a irlandesa; a sua recebe queixas e encaminha-as. Noutros lugares: ICO (Reino Unido), FDPIC (Suíça), OPC (Canadá), PCPD (Hong Kong).
linkedin-ai-training-tidy-up = Uma coluna jurídica na imprensa refere ainda: apagar publicações antigas, comentários e currículos guardados, reduzir o perfil, sair de grupos.
linkedin-ai-training-us-court = Uma ação judicial nos EUA sobre InMail e treino de IA (De La Torre contra LinkedIn) foi retirada em janeiro de 2025, sem sentença. O LinkedIn nega a acusação.

## Onde está escrito

linkedin-ai-training-stated = O aviso de privacidade europeu do LinkedIn (European Regional Privacy Notice) indica fim, dados e base legal. As páginas de ajuda descrevem a opção e a atualização de novembro de 2025.

## Pessoas sem conta

linkedin-ai-training-without-account = Na UE, no EEE, na Suíça e no Reino Unido, quem não tem conta no LinkedIn também se pode opor, com o formulário de oposição do LinkedIn.
linkedin-ai-training-without-account-italy = A autoridade italiana confirma que quem não tem conta também se pode opor.

## Páginas de empresas

linkedin-ai-training-company-pages = No Reino Unido, dados de páginas de empresas e ofertas de emprego fazem parte do que o LinkedIn partilha com a Microsoft, a partir de { $effective }, para treinar a IA da Microsoft.

## Quando algo falha

linkedin-ai-training-direct-link = Se não encontrar a opção, use o link direto; com sessão iniciada, leva direto à definição.
linkedin-ai-training-form-entry = Na UE, no EEE, na Suíça e no Reino Unido pode opor-se também por formulário; dizem os guias: escolha a entrada sobre o treino de IA que cria conteúdo; não é preciso justificar, e chega uma confirmação por e-mail.

## Afirmações falsas

linkedin-ai-training-myth-notice = Um aviso publicado no perfil: os textos do LinkedIn não o referem como forma de se opor. Referem a opção e, na UE, no EEE, na Suíça e no Reino Unido, também o formulário.
linkedin-ai-training-myth-too-late = “Depois de { $effective } é tarde demais” é falso: a opção continua a funcionar, para o futuro.
linkedin-ai-training-myth-off-in-europe = “Na Europa está desativado por predefinição” está desatualizado: isso valeu até { $effective }.
linkedin-ai-training-myth-dates = Alguns sites dão 4 ou 9 de novembro de 2025 como começo; os textos do LinkedIn dizem { $effective }.
linkedin-ai-training-myth-january = Um blogue fala de novos termos de 14 de janeiro de 2026; os textos arquivados não mostram nenhuma versão dessas até agosto de 2026.
