### De que se fazem as respostas. As afirmações sobre alterações estão em `facts/`, um ficheiro por alteração.
### Dias, números, listas e nomes de regiões chegam prontos a ler. A única marcação é **nome**.

## A primeira linha: o que se entendeu.

# $platform: nome da plataforma, $change: o que ela faz, pelo nome.
answer-subject = **{ $platform }, { $change }:**
# $region: a região sobre a qual se perguntou.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## «Isto diz-me respeito?» A resposta começa por sim ou não sempre que as fontes o permitem.

answer-yes = Sim, aplica-se.
# $since: o dia.
answer-yes-since = Sim, aplica-se desde { $since }.
answer-yes-from = Ainda não: aplica-se a partir de { $since }.
answer-yes-today = Sim, aplica-se a partir de hoje, { $since }.
answer-yes-by-text = Sim, segundo os textos publicados; falta uma confirmação clara.
answer-no = Não, não se aplica.
answer-no-by-text = Não, segundo os textos publicados; falta uma confirmação clara.
answer-disputed = É controverso: as fontes contradizem-se.
answer-reported = Há notícias disso, mas não há confirmação oficial.
answer-unclear = Não é claro: as fontes não o dizem.
answer-depends = Depende da região.

## O que vale numa região, quando se perguntou outra coisa.

ruling-applies = Aplica-se.
# $since: o dia.
ruling-applies-since = Aplica-se desde { $since }.
ruling-applies-from = Aplica-se a partir de { $since }.
ruling-applies-today = Aplica-se a partir de hoje, { $since }.
ruling-applies-not = Não se aplica.
ruling-unclear = Não é claro se se aplica.
# Um território que nenhum texto refere. $state: o Estado a que está ligado.
answer-territory = Os textos não referem este território. Não se sabe se o tratam como o país a que está ligado ({ $state }) ou como o resto do mundo.
answer-territory-alike = Os textos não referem este território, mas tratam da mesma forma o país a que está ligado ({ $state }) e o resto do mundo.
# Uma linha de uma lista. $regions: lugares, $ruling: uma das frases acima.
ruling-row = **{ $regions }**: { $ruling }
# Diz-se depois de uma dessas frases.
caveat-by-text = É assim que se leem os textos publicados; falta uma confirmação clara.
# Estas duas também se dizem antes de uma afirmação.
caveat-disputed = Aqui as fontes contradizem-se.
caveat-reported = Há notícias disso, mas não há confirmação oficial.

## Em que se baseia a plataforma, e o que vale para quem não faz nada.

basis-legitimate-interests = A plataforma invoca “interesses legítimos”, não o consentimento.
basis-consent = A plataforma baseia-se no consentimento.
basis-contract = A plataforma baseia-se no contrato que tem consigo.
basis-none-named = A plataforma não indica nenhuma base legal.
default-on = Está ativado por predefinição: acontece, a menos que se oponha.
default-off = Está desativado por predefinição: só acontece se concordar.
default-choice = A plataforma pergunta e é preciso escolher.
default-applies = Vale para toda a gente; não há nada para definir.
default-never = Não acontece, por isso não há nada para definir.

## Em que ponto está uma alteração.

# Algo que uma plataforma não faz.
phase-never = Não acontece.
# $announced: o dia em que foi anunciada.
phase-announced = Anúncio de { $announced }; não se sabe a partir de quando vale.
phase-running = Em vigor; sem registo da data de início.
# $days: dias inteiros a contar de hoje, pelo menos 1. $effective: o dia.
phase-upcoming =
    { $days ->
        [one] Entra em vigor amanhã, { $effective }.
       *[other] Entra em vigor daqui a { $days } dias, em { $effective }.
    }
phase-today = Entra em vigor hoje, { $effective }.
phase-in-force = Em vigor desde { $effective }.
# $superseded: o dia em que outra alteração a substituiu.
phase-superseded = Já não está em vigor: substituição em { $superseded }.

## O que fica abaixo da resposta.

# $aspect: um dos `aspect-…` abaixo.
answer-not-known = Sobre isto não tenho nenhuma afirmação com fonte: { $aspect }. O que sei:
answer-stated-in = Está escrito nas fontes abaixo.
# $date: o dia em que se leu a fonte mais antiga.
checked-on = Verificado em { $date }.
checked-long-ago = Verificado em { $date }, há mais de seis meses; as definições podem ter mudado de lugar.
checked-unknown = Não há registo do dia da última verificação.
# Esse dia é posterior ao que se toma por hoje: o relógio está atrasado, como numa demonstração.
checked-later = Verificado em { $date } (relógio atrasado).
# O que não coube. $prefix: o prefixo dos comandos, $command: as palavras de um comando.
more = Há mais sobre isto: **{ $prefix } { $command }**
# $count: linhas de uma lista que não couberam.
rows-more =
    { $count ->
        [one] e mais uma
       *[other] e mais { $count }
    }
sources = Fontes:
# $publisher: um nome, $title: na língua da fonte.
source = { $publisher }, { $title }
# $count: fontes que não estão na lista.
sources-more =
    { $count ->
        [one] e mais uma
       *[other] e mais { $count }
    }
# O que fica antes de um endereço onde ele se vê. $label: como se chama o link.
before-address = { $label }:
# O número de um dia numa data. $day: de 1 a 31.
day-of-month = { $day }
link-settings = Abrir as definições
link-form = Abrir o formulário
link-page = Ler a explicação
# $host: o endereço web da autoridade.
link-authority = Autoridade de proteção de dados ({ $host })

## A quem apresentar queixa.

# $region: o país. Segue-se uma ligação.
authority = Autoridade de proteção de dados, { $region }:
# $name: como as pessoas lhe chamam, $full: o nome na própria língua.
# $country: o código; uma autoridade com vários nomes tem o desta língua.
authority-names =
    { $country ->
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
       *[other] { $name } ({ $full })
    }
authority-where = Diga-me o seu país e eu indico a autoridade de proteção de dados.

## Em todas as plataformas.

across = **Em todas as plataformas:**
# $region: a região sobre a qual se perguntou.
across-in = **Em todas as plataformas, { $region }:**
ways = Onde se opor, plataforma a plataforma:
# $subject: uma alteração com a sua plataforma. Segue-se uma ligação, ou a mensagem seguinte.
ways-row = **{ $subject }**:
ways-none = não há página para isso; pergunte-me o que se pode fazer

## Lugares para os quais o CLDR não tem nome, ou tem outro que não o usado.

region-efta = EFTA
region-eu = UE
region-eea = UE/EEE
region-designated-countries = “Designated Countries” do LinkedIn (UE/EEE, Suíça)
# Todos os lugares que nenhuma outra linha da lista refere.
region-rest = resto do mundo

## Várias alterações.

overview = Tenho factos sobre isto:
# $subject: uma alteração com a sua plataforma, $phase: em que ponto está.
overview-row = **{ $subject }**: { $phase }
overview-more = Pergunte por um destes temas para ter os passos e os pormenores.

## Dar a escolher.

choose = A que se refere? Basta o número:
# $platform: nome da plataforma, $change: o que ela faz.
change-of = { $platform }, { $change }
# $choice: uma pergunta, $region: a região de que trata.
choice-in = { $choice } ({ $region })

# Uma pergunta por aspeto. $change: uma alteração com a sua plataforma.
choice-overview = { $change }: o que muda?
choice-opt-out = { $change }: como me oponho?
choice-affected = { $change }: a quem diz respeito?
choice-deadline = { $change }: desde quando?
choice-data = { $change }: que dados são usados?
choice-private-messages = { $change }: as mensagens privadas são usadas?
choice-default = { $change }: está ativado por predefinição?
choice-legal-basis = { $change }: é legal?
choice-past-data = { $change }: é tarde demais, e o que acontece aos dados antigos?
choice-opt-out-effect = { $change }: que efeito tem a oposição?
choice-recipients = { $change }: quem recebe os dados?
choice-minors = { $change }: e os menores?
choice-reason = { $change }: porque o fazem?
choice-remedies = { $change }: onde posso apresentar queixa?
choice-source = { $change }: onde está escrito?
choice-other-platforms = { $change }: quem mais o faz?
choice-retention = { $change }: quanto tempo se guardam os dados?
choice-feature-off = { $change }: como desativo a funcionalidade de IA?
choice-non-users = { $change }: e quem não tem conta?
choice-organizations = { $change }: e as contas de empresas?
choice-trouble = { $change }: e se a definição não aparecer?
choice-human-review = { $change }: há pessoas a ler?
choice-price = { $change }: posso pagar em vez disso?
choice-myth = { $change }: publicar um aviso ajuda?

# Como se chama um aspeto depois de dois pontos.
aspect-overview = o que muda
aspect-opt-out = como se opor
aspect-affected = a quem diz respeito
aspect-deadline = quando
aspect-data = que dados
aspect-private-messages = mensagens privadas
aspect-default = o que está predefinido
aspect-legal-basis = a base legal
aspect-past-data = dados mais antigos
aspect-opt-out-effect = o efeito da oposição
aspect-recipients = quem recebe os dados
aspect-minors = menores
aspect-reason = o motivo
aspect-remedies = queixas e vias legais
aspect-source = a fonte
aspect-other-platforms = outras plataformas
aspect-retention = quanto tempo se guardam os dados
aspect-feature-off = desativar a funcionalidade de IA
aspect-non-users = pessoas sem conta
aspect-organizations = contas de empresas
aspect-trouble = uma definição que não aparece ou um formulário que falha
aspect-human-review = se há pessoas a ler
aspect-price = pagar em vez de consentir
aspect-myth = avisos publicados no perfil

## Sem resposta.

decline-out-of-scope = Nisso não posso ajudar. Só sei o que as plataformas fazem com os seus dados e como se opor.
# $service: nome de um serviço, como a pergunta o escreve ou como ele se escreve.
decline-service = Sobre este serviço não tenho factos, por isso não digo nada: { $service }.
# $change: uma alteração com a sua plataforma.
decline-aspect = Tenho factos sobre este tema ({ $change }), mas não sobre o que pergunta.
decline-aspect-alone = Sobre isso não tenho factos com fonte.
# $languages: as línguas que se entendem, $answers: as das respostas, cada uma na própria língua.
decline-language = Ainda não entendo esta língua. Pode perguntar em: { $languages }. Respondo em: { $answers }.
# Quando são as mesmas.
decline-language-alike = Ainda não entendo esta língua. Pode perguntar em: { $languages }.
# Fica antes de uma resposta numa língua que não é a da pergunta.
# $language: a língua da pergunta, na própria língua. $answers: as das respostas.
another-language = Entendo o que escreve ({ $language }), mas por enquanto só escrevo em: { $answers }.
# $prefix: o prefixo dos comandos, $command: as palavras de um comando, como provavelmente se queria escrever.
did-you-mean = Queria dizer **{ $prefix } { $command }**?
examples = O que me pode perguntar:
example-first = Como me oponho ao treino de IA no LinkedIn?
example-second = A partilha de dados do LinkedIn para publicidade afeta a Suíça?
