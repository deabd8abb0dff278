### O treino de IA da Meta: uma mensagem por afirmação e âmbito de `facts/meta/ai-training.toml`.
### Todas podem usar $announced e $effective, os dias do facto, prontos a ler.

# Lê-se depois de «Meta:».
meta-ai-training-name = treino de IA

## O que significa em cada lugar. Lê-se depois de uma linha que nomeia a região e diz que se aplica, e desde ou a partir de quando.

meta-ai-training-scope-eea = Está ativado até que se oponha com o formulário da Meta. Pode fazê-lo a qualquer momento, e não é preciso justificar.
meta-ai-training-scope-ch = Tem ao dispor os mesmos formulários de oposição que na UE. Em 2024, a Meta tinha prometido à autoridade suíça (FDPIC) não treinar com dados suíços; com o plano de { $announced } isso deixou de valer.
meta-ai-training-scope-gb = No Reino Unido decorre desde o outono de 2024, mais cedo do que na UE. Pode opor-se com o formulário da Meta; a Meta decide caso a caso.
meta-ai-training-scope-rest = Aqui decorre há mais tempo, desde antes de { $effective }. Não há um direito geral de oposição: os formulários da Meta podem enviar-se de qualquer lado, mas a Meta não tem de os aceitar onde nenhuma lei o exige.

## O que muda

meta-ai-training-what-planned = A partir de { $effective }, a Meta treina a sua IA generativa com o que pessoas adultas na UE, no EEE e na Suíça publicam em modo público no Facebook e no Instagram, e com conversas com a Meta AI. No Reino Unido fá-lo desde o outono de 2024, noutros lugares há mais tempo.
meta-ai-training-what = Desde { $effective }, a Meta treina a sua IA generativa com o que pessoas adultas na UE, no EEE e na Suíça publicam em modo público no Facebook e no Instagram, e com conversas com a Meta AI. No Reino Unido fá-lo desde o outono de 2024, noutros lugares há mais tempo.
meta-ai-training-choice = Está ativado por predefinição. Na UE, no EEE, na Suíça e no Reino Unido pode opor-se com um formulário, com efeito para o futuro; noutros lugares não há um direito geral a isso.
meta-ai-training-policy-2026 = A Política de Privacidade de 23 de julho de 2026 passa a abranger aplicações que associe, como calendário e e-mail, e IA que age por si. O aviso da Meta repete que o que partilha com funcionalidades de IA melhora a IA da Meta, a menos que se tenha oposto.

## Como se opor

meta-ai-training-facebook-form = Na UE, no EEE, na Suíça e no Reino Unido, envie o formulário da Meta para o Facebook:
    .step-1 = Inicie sessão no Facebook e abra o formulário.
    .step-2 = Escreva o endereço de e-mail da sua conta; a justificação pode ficar vazia.
    .step-3 = Toque em **Enviar**. Chega uma confirmação por e-mail.
meta-ai-training-instagram-form = Envie da mesma forma o formulário para o Instagram, com sessão iniciada no Instagram.
meta-ai-training-whatsapp = No WhatsApp, as conversas pessoais não são usadas, só o que alguém partilha com a Meta AI (círculo azul, @MetaAI).
meta-ai-training-no-general-right = Fora da UE, do EEE, da Suíça e do Reino Unido não há um direito geral de oposição: os formulários da Meta podem enviar-se de qualquer lado, mas a Meta não tem de os aceitar onde nenhuma lei o exige. O que resta: publicar só para amigos, apagar publicações públicas antigas, não usar a Meta AI.

## A quem diz respeito

meta-ai-training-adults = Diz respeito a pessoas adultas com conta no Facebook ou no Instagram, pelo que publicam em modo público, e a quem usa a Meta AI, também no WhatsApp.
meta-ai-training-private-accounts = Uma conta privada não fica totalmente de fora: nome, nome de utilizador, foto de perfil e o que faz em grupos públicos e páginas públicas contam como públicos.

## Quando

meta-ai-training-start-planned = Em { $effective } começa na UE, no EEE e na Suíça; no Reino Unido decorre desde o outono de 2024, noutros lugares há mais tempo. Esse dia é um começo, não um último dia: onde há direito de oposição, pode usá-lo também depois, mas então só para o futuro.
meta-ai-training-start = Em { $effective } começou na UE, no EEE e na Suíça; no Reino Unido decorre desde o outono de 2024, noutros lugares há mais tempo. Esse dia foi um começo, não um último dia: onde há direito de oposição, ainda o pode usar, para o futuro.

## Que dados

meta-ai-training-public-content = De pessoas adultas: publicações públicas, fotos e legendas, vídeos, comentários, avaliações, atividade em grupos públicos e páginas, avatares; nome, nome de utilizador e foto de perfil. O conteúdo antigo também é usado.
meta-ai-training-ai-chats = Também o que se escreve ou diz à Meta AI, por si ou por outras pessoas, incluindo no WhatsApp, e as respostas dela.
meta-ai-training-left-out = Não são usados, segundo a Meta: mensagens privadas com amigos e família, a não ser que alguém na conversa as partilhe com a Meta AI, e conteúdo público de contas de menores de 18 anos.

## Mensagens privadas

meta-ai-training-private-messages = A Meta diz que as mensagens privadas com amigos e família não treinam a sua IA, a não ser que alguém na conversa as partilhe com a Meta AI, seja a própria pessoa ou outra.
meta-ai-training-whatsapp-messages = O WhatsApp não lê as suas conversas para treino de IA: mensagens e chamadas são cifradas de ponta a ponta. Das suas conversas, só vai para a Meta o que alguém envia à Meta AI.
meta-ai-training-advanced-chat-privacy = Segundo a imprensa, **Advanced chat privacy** (em inglês), nas definições de uma conversa do WhatsApp, impede que outros levem essa conversa para a Meta AI. Está desativada por predefinição e vale só para essa conversa.

## O que está predefinido

meta-ai-training-on-planned = Está ativado para quem não se opuser. Se não fizer nada, a Meta usa o seu conteúdo público, incluindo publicações antigas, e as suas conversas com a Meta AI: a partir de { $effective } na UE, no EEE e na Suíça, noutros lugares já agora.
meta-ai-training-on = Está ativado para quem não se opôs. Se não fizer nada, a Meta usa o seu conteúdo público, incluindo publicações antigas, e as suas conversas com a Meta AI.

## A base legal

meta-ai-training-legitimate-interests = Na UE, no EEE e no Reino Unido, a Meta invoca interesses legítimos (artigo 6.º, n.º 1, alínea f), do RGPD e do RGPD do Reino Unido), não o consentimento. Pode opor-se.
meta-ai-training-authorities-in-the-eu = O Tribunal Regional Superior de Colónia aceitou os interesses legítimos como base em 23 de maio de 2025, num processo urgente e após um exame provisório. A autoridade irlandesa, competente para a Meta na UE, não travou o treino, mas também não o declarou lícito. Não se conhece sentença no processo principal.
meta-ai-training-ico = A autoridade britânica (ICO) não aprovou o treino: em 13 de setembro de 2024 disse que continuaria a observá-lo. Após conversações com ela, a Meta tinha simplificado a oposição.
meta-ai-training-basis-in-switzerland = Para a Suíça, segundo uma notícia, a Meta invoca também o seu interesse legítimo. Em junho de 2024 tinha garantido à autoridade suíça (FDPIC) que não treinaria com dados suíços; o plano de { $announced } inclui-os.
meta-ai-training-no-objection-by-law = Fora da UE, do EEE, da Suíça e do Reino Unido, segundo o texto da política, não há um direito geral de oposição a este treino.

## Dados mais antigos

meta-ai-training-not-too-late = Não é tarde demais: na UE, no EEE e na Suíça, uma oposição antes de { $effective } deixa o seu conteúdo público de fora desde o início.
meta-ai-training-still-possible = Não é tarde demais: na UE, no EEE, na Suíça e no Reino Unido, o formulário continua a funcionar, para o futuro. As oposições enviadas em 2024 mantêm-se válidas.
meta-ai-training-trained-stays = O que entrou num modelo fica nele. Sem oposição, a Meta usa todo o seu conteúdo público, também o de antes de { $effective }.
meta-ai-training-late-objection = Uma oposição tardia deixa também publicações antigas fora de treinos futuros? O apoio ao consumidor na Alemanha entende que abrange, provavelmente, só o que se publica depois.

## O efeito da oposição

meta-ai-training-future-only = Uma oposição vale só para o futuro: o que foi treinado fica. Outras pessoas podem continuar a publicar sobre si, e a Meta AI não fica desativada.
meta-ai-training-future-only-in-the-uk = No Reino Unido, a Meta decide sobre cada oposição caso a caso. A que aceitar vale só para o futuro: o que foi treinado fica, e a Meta AI não fica desativada.
meta-ai-training-linked-accounts = Os guias divergem sobre se uma oposição abrange todas as contas associadas no **Centro de Contas**. O mais seguro: um formulário para o Facebook, um para o Instagram, e um por cada conta que não esteja associada.
meta-ai-training-without-a-reason = Na UE e no EEE, a Meta aceita na prática oposições sem justificação.

## Quem recebe os dados

meta-ai-training-own-ai = A Meta treina com os dados a sua própria IA. Segundo a política, oferece essa IA a utilizadores, empresas, investigadores e outros terceiros.
meta-ai-training-controllers = Na UE e no EEE, a responsável pelos seus dados é a Meta Platforms Ireland Ltd; noutros lugares é a Meta Platforms, Inc., nos EUA.
meta-ai-training-transfers = Para transferências para os EUA, a política de 23 de julho de 2026 indica dois quadros de proteção de dados: UE–EUA e Suíça–EUA.

## Menores

meta-ai-training-minors-public = O conteúdo público de contas de menores de 18 anos não treina a IA da Meta, segundo a Meta.
meta-ai-training-minors-chats = As conversas com a Meta AI são outra coisa: o texto da política da Meta para a UE inclui as de menores nos dados de treino.
meta-ai-training-shown-by-others = Segundo a página da Meta sobre IA, pessoas que se veem numa foto ou são referidas numa publicação podem estar nos dados; pode ser uma criança na publicação pública de uma pessoa adulta.

## Porquê

meta-ai-training-reason = Para a Europa, a Meta indica estas razões: a sua IA deve conhecer línguas, cultura e referências europeias, e a Meta quer criar e oferecer IA a utilizadores, empresas e investigadores.

## Queixas e vias legais

meta-ai-training-tidy-up = O que pode fazer: opor-se onde há direito a isso, também tarde; mostrar publicações só a amigos; apagar publicações públicas antigas; não usar a Meta AI.
meta-ai-training-complaint = Pode apresentar queixa à sua autoridade de proteção de dados. Para a Meta, a principal na UE e no EEE é a irlandesa; no Reino Unido é a ICO, na Suíça a FDPIC.
meta-ai-training-courts = Pedidos urgentes para travar o treino fracassaram em dois tribunais alemães, os tribunais regionais superiores de Colónia (23 de maio de 2025) e de Schleswig (12 de agosto de 2025); o de Schleswig chegou tarde demais. Não se conhece sentença no processo principal.

## Onde está escrito

meta-ai-training-stated = Está na Política de Privacidade da Meta, no texto para a UE em “Developing and improving AI at Meta” (em inglês). A página da Meta sobre IA generativa diz o que se usa e o que não se usa.

## Desativar a funcionalidade de IA

meta-ai-training-blue-circle = Segundo apoio ao consumidor e notícias de 2025, a Meta AI com o seu círculo azul não se pode desativar, nem no WhatsApp nem no Instagram ou no Messenger. Só resta não a usar.
meta-ai-training-objection-is-no-switch = A oposição é sobre o treino, não sobre a funcionalidade: o círculo azul fica.

## Pessoas sem conta

meta-ai-training-without-account = Quem não tem conta também pode estar nos dados, por exemplo numa foto ou por ser referido numa publicação. A página da Meta sobre IA di-lo e oferece um formulário para dados que a Meta tem de terceiros.

## Quando algo falha

meta-ai-training-form-does-not-open = Se um formulário não abrir, inicie primeiro sessão no Facebook ou no Instagram. Se ainda assim não abrir, use a página geral de oposição que o texto da política da Meta para a UE indica.
meta-ai-training-facebook-menu = Os menus mudam muito; guias de 2025 para a Europa dão este caminho no Facebook: foto de perfil, **Definições e privacidade**, **Definições**, **Política de Privacidade** e, no texto dela, o link para o direito de oposição.
meta-ai-training-instagram-menu = Na aplicação Instagram, na Europa: perfil, o menu de três linhas, **Definições e atividade**, **About** (em inglês), **Política de Privacidade** e, no texto dela, o link para o direito de oposição. Escreva o seu endereço de e-mail e toque em **Enviar**.

## Afirmações falsas

meta-ai-training-myth-notice = Um aviso publicado no perfil: nem os textos da Meta nem as autoridades e o apoio ao consumidor em que me baseio o referem como forma de se opor. Na UE, no EEE, na Suíça e no Reino Unido faz-se com o formulário da Meta.
meta-ai-training-myth-too-late = “Depois de 26 de maio de 2025 já não é possível opor-se” é falso: continua a funcionar, para o futuro.
meta-ai-training-myth-private-account = “Uma conta privada está a salvo” é só meia verdade: nome, nome de utilizador, foto de perfil e atividade pública contam como públicos.
