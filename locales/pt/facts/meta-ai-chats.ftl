### O uso que a Meta faz das conversas com a IA para anúncios: uma mensagem por afirmação e âmbito de
### `facts/meta/ai-chats.toml`. Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «Meta:».
meta-ai-chats-name = conversas com a IA usadas para anúncios

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz se se aplica, e desde ou a partir de quando.

meta-ai-chats-scope-eu = O anúncio da Meta deixa a UE de fora e fala só de “mais tarde”; não se conhece nenhuma data. O texto da política para a UE não inclui conversas com a IA nos dados para anúncios.
meta-ai-chats-scope-gb = O anúncio da Meta deixa o Reino Unido de fora e fala só de “mais tarde”; não se conhece nenhuma data.
meta-ai-chats-scope-kr = O anúncio da Meta deixa a Coreia do Sul de fora no começo; não se conhece nenhuma data posterior.
meta-ai-chats-scope-eea-outside-the-eu = As notícias dizem que a UE, o Reino Unido e a Coreia do Sul ficam de fora. Nenhuma refere a Islândia, o Liechtenstein ou a Noruega.
meta-ai-chats-scope-ch = O anúncio da Meta deixa de fora a UE, o Reino Unido e a Coreia do Sul; não refere a Suíça. Duas publicações suíças da especialidade noticiaram em outubro de 2025 que a Suíça fica por enquanto de fora; não se encontrou confirmação da Meta.
meta-ai-chats-scope-rest = Vale para quem usa a Meta AI. Não há nenhuma opção contra isto.

## O que muda

meta-ai-chats-what-planned = A partir de { $effective }, a Meta usa o que se escreve e diz à Meta AI, no Facebook, Instagram, Messenger, WhatsApp e em óculos inteligentes, para ajudar a escolher anúncios e publicações. No começo, a UE, o Reino Unido e a Coreia do Sul ficam de fora.
meta-ai-chats-what = Desde { $effective }, a Meta usa o que se escreve e diz à Meta AI, no Facebook, Instagram, Messenger, WhatsApp e em óculos inteligentes, para ajudar a escolher anúncios e publicações. No começo, a UE, o Reino Unido e a Coreia do Sul ficaram de fora.
meta-ai-chats-no-choice = Onde se aplica, não há forma de se opor, a não ser não usar a Meta AI.
meta-ai-chats-policy-2026 = Na Política de Privacidade de 23 de julho de 2026, o texto para a UE continua a não incluir conversas com a IA nos dados para anúncios; o outro texto inclui. Novo: as respostas da Meta AI são personalizadas com interesses, localização e perfil.

## Como se opor

meta-ai-chats-no-switch = Onde se aplica, não há forma de se opor: só não usar a Meta AI deixa as suas conversas de fora.
meta-ai-chats-what-remains = O que resta, onde se aplica: não usar a Meta AI, retirar o WhatsApp do **Centro de Contas** e ajustar as **Preferências de anúncios**.
meta-ai-chats-nothing-to-object-to = Na UE, no Reino Unido e na Coreia do Sul não há, até agora, nada a que se opor: o anúncio da Meta deixa-os de fora, e não se conhece nenhuma data posterior. O treino de IA é outra coisa; pergunte-me por ele.

## A quem diz respeito

meta-ai-chats-users-of-meta-ai = Diz respeito a quem usa a Meta AI, nos lugares onde se aplica. Quem não a usa não tem conversas que possam ser usadas.

## Quando

meta-ai-chats-start-planned = Em { $effective } começa onde se aplica; os avisos da Meta saem a partir de 7 de outubro de 2025. Esse dia é um começo, não o último dia para se opor: não há forma de se opor.
meta-ai-chats-start = Em { $effective } começou onde se aplica; os avisos da Meta saíram a partir de 7 de outubro de 2025. Esse dia foi um começo, não o último dia para se opor: antes também não havia forma de o fazer.
meta-ai-chats-later-in-europe = Para a UE e o Reino Unido, a Meta falou só de “mais tarde”; não se conhece nenhuma data.

## Que dados

meta-ai-chats-chats = Onde se aplica: o que escreve e diz à Meta AI no Facebook, Instagram, Messenger e WhatsApp e com óculos inteligentes.
meta-ai-chats-linked-whatsapp = Onde se aplica, as conversas com a Meta AI no WhatsApp só contam se o WhatsApp estiver associado no **Centro de Contas**.
meta-ai-chats-sensitive-topics = A Meta diz que não usa para anúncios conversas sobre temas como religião, orientação sexual, política e saúde.

## Mensagens privadas

meta-ai-chats-messages-between-people = “A Meta lê todas as mensagens privadas para anúncios” é falso: trata-se de conversas com a Meta AI. As mensagens cifradas de ponta a ponta entre pessoas não são usadas.
meta-ai-chats-advanced-chat-privacy = Segundo a imprensa, **Advanced chat privacy** (em inglês), nas definições de uma conversa do WhatsApp, impede que outros levem essa conversa para a Meta AI. Está desativada por predefinição e vale só para essa conversa.

## O que está predefinido

meta-ai-chats-on-planned = Onde se aplica, começa em { $effective } por si só para quem usa a Meta AI; não se pode desativar.
meta-ai-chats-on = Onde se aplica, está ativado para quem usa a Meta AI; não se pode desativar.

## A base legal

meta-ai-chats-consent-in-the-eu = Segundo a sua política, a Meta baseia os anúncios personalizados na UE no seu consentimento; a lista de dados da política para isso não tem conversas com a IA.

## Dados mais antigos

meta-ai-chats-earlier-chats = As conversas de antes de { $effective } ficam de fora disto.

## O efeito da oposição

meta-ai-chats-preferences-are-no-switch = Onde se aplica, as **Preferências de anúncios** e os controlos do feed mudam os anúncios e as publicações que vê. Não impedem que as suas conversas com a Meta AI sejam usadas.
meta-ai-chats-training-is-separate = O formulário de oposição da Meta é sobre outra coisa, o treino da sua IA.

## Porquê

meta-ai-chats-reason = A Meta diz que quer que os anúncios e as publicações sugeridas correspondam melhor aos interesses das pessoas.

## Onde está escrito

meta-ai-chats-stated = A Meta anunciou-o em { $announced }. Está na Política de Privacidade na versão de { $effective }, no texto para regiões fora da UE; o texto para a UE não o tem.

## Desativar a funcionalidade de IA

meta-ai-chats-blue-circle = Segundo apoio ao consumidor e notícias de 2025, a Meta AI com o seu círculo azul não se pode desativar, nem no WhatsApp nem no Instagram ou no Messenger. Só resta não a usar.

## Afirmações falsas

meta-ai-chats-myth-europe = Que tenha começado na UE ou no Reino Unido em { $effective } é falso: ambos ficaram de fora no começo.
