### O treino de IA da Google com conversas do Gemini: uma mensagem por afirmação e âmbito de `facts/google/ai-training.toml`.

# Lê-se depois de «Google:».
google-ai-training-name = treino de IA com conversas do Gemini

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

google-ai-training-scope-eea = A responsável por este treino é a Google Ireland. Para pessoas adultas está ativado até que desative **Keep Activity** (em inglês), e pode fazê-lo a qualquer momento.
google-ai-training-scope-ch = Também aqui a responsável por este treino é a Google Ireland. Para pessoas adultas está ativado até que desative **Keep Activity** (em inglês).
google-ai-training-scope-gb = No Reino Unido, a responsável é a Google LLC, não a Google Ireland. Para pessoas adultas está ativado até que desative **Keep Activity** (em inglês).
google-ai-training-scope-rest = Os textos da Google sobre o Gemini valem em todo o mundo. Para pessoas adultas está ativado até que desative **Keep Activity** (em inglês).

## De que se trata

google-ai-training-what = Enquanto **Keep Activity** (em inglês) estiver ativada, a Google guarda o que escreve e carrega no Gemini e usa-o para melhorar os seus serviços; treinar IA generativa faz parte disso. Algumas das conversas são lidas por pessoas.
google-ai-training-choice = Desative **Keep Activity** (em inglês), ou use uma conversa temporária: essas conversas não treinam modelos, a não ser que envie comentários sobre elas.
google-ai-training-only-gemini = Trata-se das aplicações Gemini, em todo o mundo. Não tenho factos sobre o Gmail, a Pesquisa e os outros serviços da Google.

## Como se opor

google-ai-training-switch = Desative o registo da atividade; com isso termina o treino com conversas posteriores. Com sessão iniciada, o link leva direto à sua atividade do Gemini (nomes em inglês):
    .step-1 = Procure **Keep Activity** no cimo da página.
    .step-2 = Escolha **Turn off** (desativar), ou **Turn off and delete activity** (desativar e apagar) para apagar também o que está guardado.
google-ai-training-app = Na aplicação, dizem alguns guias: toque na sua foto, depois em **Gemini Apps Activity**, e desative **Keep Activity** (nomes em inglês).
google-ai-training-temporary-chat = Para uma só conversa, abra uma conversa temporária (em inglês **Temporary chat**): não treina modelos e fica guardada só 72 horas.

## Quando

google-ai-training-no-deadline = Não há prazo: o treino decorre há muito, e **Keep Activity** (em inglês) pode desativar-se em qualquer dia.
google-ai-training-uploads-start = Desde 2 de setembro de 2025 usa-se também uma amostra de novos carregamentos, como ficheiros e fotos, enquanto **Keep Activity** (em inglês) estiver ativada.

## Que dados

google-ai-training-content = Enquanto **Keep Activity** (em inglês) estiver ativada: as suas conversas com o Gemini e, desde setembro de 2025, uma amostra do que carrega.
google-ai-training-live = O áudio, e o vídeo e os ecrãs que partilha no Gemini Live, só são usados se o permitir. As transcrições dessas conversas são usadas enquanto **Keep Activity** (em inglês) estiver ativada.
google-ai-training-anonymized = As definições não impedem o uso de dados que a Google tornou anónimos.

## Mensagens privadas

google-ai-training-chats-themselves = As suas conversas com o Gemini são elas próprias os dados de treino, enquanto **Keep Activity** (em inglês) estiver ativada. A Google aconselha a não escrever nada de confidencial. Não tenho factos sobre se o Gmail ou outras mensagens treinam IA.

## O que está predefinido

google-ai-training-on = **Keep Activity** (em inglês) está ativada por predefinição a partir dos 18 anos. Se não fizer nada, as suas conversas são guardadas e usadas.

## A base legal

google-ai-training-legitimate-interests = Segundo o direito da UE e do Reino Unido, a Google invoca interesses legítimos para treinar os seus modelos com o que as pessoas fazem nas aplicações Gemini, não o consentimento. Pede-o, por exemplo, para guardar gravações de voz.
google-ai-training-who-is-responsible = A responsável por este treino é a Google Ireland na UE, no EEE e na Suíça; para pessoas no Reino Unido é a Google LLC.

## Dados mais antigos

google-ai-training-still-possible = Não é tarde demais: pode desativar **Keep Activity** (em inglês) a qualquer momento, com efeito para conversas posteriores, e apagar o que está guardado.
google-ai-training-reviewed-stays = As conversas analisadas por pessoas são separadas da sua conta e ficam até três anos, mesmo que apague a sua atividade.

## O efeito da oposição

google-ai-training-not-everything = Desativar não acaba com todo o uso: as conversas posteriores ficam ainda 72 horas, para responder e por segurança, e pessoas podem verificá-las para isso.
google-ai-training-feedback = Se enviar comentários sobre uma conversa, essa conversa pode ser usada mesmo com **Keep Activity** (em inglês) desativada.
google-ai-training-search-apart = A definição é só para as aplicações Gemini. Para a Pesquisa e as suas respostas de IA, segundo a ajuda da Google, conta outra: **Web & App Activity** (em inglês).

## Quem recebe os dados

google-ai-training-reviewers = Algumas conversas são lidas por pessoas, entre elas pessoal de empresas que trabalham para a Google. Antes disso, as conversas são separadas da conta.

## Se há pessoas a ler

google-ai-training-reviewed-while-off = Mesmo com **Keep Activity** (em inglês) desativada, pessoas podem verificar conversas para proteger a Google, quem a usa e o público.

## Menores

google-ai-training-minors = Segundo a ajuda da Google, a definição só está ativada por predefinição a partir dos 18 anos; uma versão de maio de 2024 diz que pessoas mais novas a podem ativar.

## Porquê

google-ai-training-reason = A Google diz que os seus modelos devem tratar melhor os pedidos e melhorar em segurança, linguagem e factos.

## Queixas e vias legais

google-ai-training-object = Na UE, no EEE e no Reino Unido pode opor-se ao uso dos seus dados e apresentar queixa à sua autoridade de proteção de dados; assim o diz a política da Google.
google-ai-training-form = Na UE há também, segundo uma notícia sobre um guia da autoridade francesa de outubro de 2025, um formulário da Google; é mais lento e pede capturas de ecrã.
google-ai-training-delete = Pode apagar as conversas guardadas do Gemini a qualquer momento, ou deixar que sejam apagadas automaticamente.

## Quanto tempo se guardam os dados

google-ai-training-kept = Com **Keep Activity** (em inglês) ativada, as conversas do Gemini são apagadas ao fim de 18 meses; pode escolher 3 ou 36 meses, ou nunca. Desativada, e em conversas temporárias, ficam 72 horas.

## Desativar a funcionalidade de IA

google-ai-training-gemini-stays = Pode continuar a usar o Gemini com **Keep Activity** (em inglês) desativada; as conversas já não ficam na sua atividade. Segundo a ajuda da Google, a maioria das aplicações associadas não funciona nesse caso.

## Pessoas sem conta

google-ai-training-signed-out = Para quem usa o Gemini sem iniciar sessão vale, segundo a ajuda da Google, a Política de Privacidade geral; as conversas não estão ligadas a uma conta Google, e as regras especiais das aplicações Gemini não se aplicam.

## Contas de empresas

google-ai-training-workspace = Com uma conta de trabalho ou escola, segundo a ajuda da Google, conversas e ficheiros não são lidos por equipas de revisão nem usados para melhorar a IA generativa. Aí, só a administração pode desativar **Keep Activity** (em inglês).

## Quando algo falha

google-ai-training-names = A definição chamava-se antes **Gemini Apps Activity**; o novo nome **Keep Activity** foi anunciado para setembro de 2025 (ambos em inglês). O link leva direto a ela.

## Onde está escrito

google-ai-training-stated = O Privacy Hub da Google para as aplicações Gemini descreve a definição, quem analisa e quanto tempo ficam as conversas; a Política de Privacidade indica quem é responsável e as bases legais na Europa.
