### O Hiring Assistant do LinkedIn: uma mensagem por afirmação e âmbito de `facts/linkedin/hiring-assistant.toml`.
### Não se conhece nenhum dia deste facto, por isso nenhuma mensagem tem variáveis.

# Lê-se depois de «LinkedIn:».
linkedin-hiring-assistant-name = Hiring Assistant

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica.

linkedin-hiring-assistant-scope-europe = O aviso de privacidade europeu do LinkedIn refere-o entre as funcionalidades de IA. Pode opor-se com um formulário; a opção para o treino de IA não o trava.
linkedin-hiring-assistant-scope-rest = A página de produto do LinkedIn fala dos dados de mais de mil milhões de membros, e a Política de Privacidade permite ao LinkedIn recomendar membros a quem recruta. Não se encontrou uma lista de regiões.

## O que é

linkedin-hiring-assistant-what = O Hiring Assistant é a IA do LinkedIn para quem recruta: compara perfis e currículos de membros com o que uma vaga pede, e resume e explica quem poderá adequar-se. É um uso dos seus dados, não treino de IA.
linkedin-hiring-assistant-choice = Está ativado por predefinição, e a opção para o treino de IA não o trava. Na UE, no EEE, na Suíça e no Reino Unido pode opor-se com um formulário.

## Como se opor

linkedin-hiring-assistant-form = Na UE, no EEE, na Suíça e no Reino Unido, oponha-se com o formulário do LinkedIn (artigo 21.º do RGPD); a opção para o treino de IA não trava isto. A página de ajuda do LinkedIn diz mais sobre os seus direitos.
linkedin-hiring-assistant-less-data = Também lhe pode dar menos: segundo o aviso de privacidade europeu, só lê secções do perfil que estejam preenchidas, e currículos e respostas a perguntas de triagem só se os disponibilizou.
linkedin-hiring-assistant-ask-elsewhere = Fora da UE, do EEE, da Suíça e do Reino Unido, segundo a Política de Privacidade, pode pedir ao LinkedIn que deixe de usar alguns ou todos os seus dados; aí não existe direito de oposição segundo o RGPD.

## Quando

linkedin-hiring-assistant-no-day = O aviso de privacidade europeu do LinkedIn refere o Hiring Assistant pelo menos desde a versão de 27 de fevereiro de 2025. Não há um último dia para se opor; na UE, no EEE, na Suíça e no Reino Unido pode fazê-lo a qualquer momento.

## Que dados

linkedin-hiring-assistant-profile = Do seu perfil, segundo o aviso de privacidade europeu: experiência profissional, localização, formação, competências, resumo, certificados e licenças, voluntariado, publicações e patentes.
linkedin-hiring-assistant-made-available = Também, segundo o aviso de privacidade europeu: o seu estado “Open to Work” e preferências, e os seus currículos e respostas a perguntas de triagem, se os disponibilizou.

## Mensagens privadas

linkedin-hiring-assistant-messages-not-listed = Segundo a lista do aviso de privacidade europeu do LinkedIn, as mensagens não estão entre os dados que o Hiring Assistant usa.

## A base legal

linkedin-hiring-assistant-legitimate-interests = Na UE, no EEE, na Suíça e no Reino Unido, o LinkedIn invoca interesses legítimos, não o consentimento. Pode opor-se a qualquer momento.

## Dados mais antigos

linkedin-hiring-assistant-any-time = Não é tarde demais: na UE, no EEE, na Suíça e no Reino Unido pode opor-se a qualquer momento.

## O efeito da oposição

linkedin-hiring-assistant-weighed = Uma oposição não é um interruptor: segundo o aviso de privacidade europeu, o LinkedIn analisa-a e pode rejeitá-la, por exemplo por um interesse imperioso.
linkedin-hiring-assistant-not-the-training-switch = Desativar **Dados para aprimoramento da IA generativa** não trava o Hiring Assistant: essa opção é sobre o treino de IA que cria conteúdo, não sobre o uso do seu perfil.

## Quem recebe os dados

linkedin-hiring-assistant-recruiters = Empresas que contratam com os produtos Recruiter e Jobs do LinkedIn: veem que membros correspondem a uma vaga, com um resumo e uma explicação da IA.

## Porquê

linkedin-hiring-assistant-reason = O LinkedIn indica estas razões: contratar e procurar emprego com mais facilidade, clientes que encontram mais depressa candidaturas adequadas, membros que são encontrados para empregos adequados, e uma escolha mais ampla, com grupos sub-representados.

## Queixas e vias legais

linkedin-hiring-assistant-object = Na UE, no EEE, na Suíça e no Reino Unido, envie primeiro o formulário de oposição. Se não resultar, pode apresentar queixa à sua autoridade de proteção de dados.

## Onde está escrito

linkedin-hiring-assistant-stated = Está no aviso de privacidade europeu do LinkedIn (European Regional Privacy Notice), na linha sobre funcionalidades de IA; além disso, o LinkedIn tem uma página de ajuda e uma página de produto sobre ele.

## Se há pessoas a ler

linkedin-hiring-assistant-people-decide = O LinkedIn diz que o Hiring Assistant não toma decisões próprias: quem recruta define os requisitos, e há sempre pessoas envolvidas na contratação.
