### De qué se componen las respuestas. Lo que se dice de los cambios está en `facts/`, un archivo por cambio.
### Días, números, listas y nombres de regiones llegan ya escritos. El único marcado es **nombre**.

## La primera línea: qué se entendió.

# $platform: nombre de la plataforma, $change: lo que hace, por su nombre.
answer-subject = **{ $platform }, { $change }:**
# $region: la región por la que se preguntó.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## «¿Me afecta?» La respuesta empieza por sí o no siempre que las fuentes lo permiten.

answer-yes = Sí, se aplica.
# $since: el día.
answer-yes-since = Sí, se aplica desde el { $since }.
answer-yes-from = Todavía no: se aplicará a partir del { $since }.
answer-yes-today = Sí, se aplica desde hoy, { $since }.
answer-yes-by-text = Sí, según los textos publicados; falta una confirmación clara.
answer-no = No, no se aplica.
answer-no-by-text = No, según los textos publicados; falta una confirmación clara.
answer-disputed = Es controvertido: las fuentes se contradicen.
answer-reported = Hay noticias de ello, pero no está confirmado oficialmente.
answer-unclear = No está claro: las fuentes no lo dicen.
answer-depends = Depende de la región.

## Qué vale en una región cuando se preguntó por otra cosa.

ruling-applies = Se aplica.
# $since: el día.
ruling-applies-since = Se aplica desde el { $since }.
ruling-applies-from = Se aplicará a partir del { $since }.
ruling-applies-today = Se aplica desde hoy, { $since }.
ruling-applies-not = No se aplica.
ruling-unclear = No está claro si se aplica.
# Un territorio que ningún texto menciona. $state: el Estado al que está vinculado.
answer-territory = Los textos no mencionan este territorio. No se sabe si lo tratan como al país al que está vinculado ({ $state }) o como al resto del mundo.
answer-territory-alike = Los textos no mencionan este territorio, pero tratan igual al país al que está vinculado ({ $state }) y al resto del mundo.
# Una línea de una lista. $regions: lugares, $ruling: una de las frases de arriba.
ruling-row = **{ $regions }**: { $ruling }
# Se dice después de una de esas frases.
caveat-by-text = Es lo que se desprende de los textos publicados; falta una confirmación clara.
# Estas dos se dicen también antes de una afirmación.
caveat-disputed = Aquí las fuentes se contradicen.
caveat-reported = Hay noticias de esto, pero no está confirmado oficialmente.

## En qué se basa la plataforma, y qué vale para quien no hace nada.

basis-legitimate-interests = La plataforma se basa en «intereses legítimos», no en el consentimiento.
basis-consent = La plataforma se basa en el consentimiento.
basis-contract = La plataforma se basa en su contrato contigo.
basis-none-named = La plataforma no indica ninguna base legal.
default-on = Está activado por defecto: ocurre mientras no te opongas.
default-off = Está desactivado por defecto: solo ocurre si lo aceptas.
default-choice = Te preguntan y tienes que elegir.
default-applies = Vale para todo el mundo; no hay nada que ajustar.
default-never = No ocurre, así que no hay nada que ajustar.

## En qué punto está un cambio.

# Algo que una plataforma no hace.
phase-never = No ocurre.
# $announced: el día en que se dio a conocer.
phase-announced = Anunciado el { $announced }; no se sabe desde cuándo se aplica.
phase-running = En vigor; no consta desde cuándo.
# $days: días enteros desde hoy, al menos 1. $effective: el día.
phase-upcoming =
    { $days ->
        [one] Entra en vigor mañana, { $effective }.
       *[other] Entra en vigor dentro de { $days } días, el { $effective }.
    }
phase-today = Entra en vigor hoy, { $effective }.
phase-in-force = En vigor desde el { $effective }.
# $superseded: el día en que otro cambio lo sustituyó.
phase-superseded = Ya no está en vigor: se sustituyó el { $superseded }.

## Lo que va debajo de la respuesta.

# $aspect: uno de los `aspect-…` de abajo.
answer-not-known = No tengo información con fuentes sobre esto: { $aspect }. Lo que sí sé:
answer-stated-in = Está escrito en las fuentes de abajo.
# $date: el día en que se leyó la fuente más antigua.
checked-on = Comprobado el { $date }.
checked-long-ago = Comprobado el { $date }, hace más de seis meses; los ajustes pueden haber cambiado de sitio.
checked-unknown = No consta el día de la última comprobación.
# Ese día es posterior al que se toma por hoy: el reloj está atrasado, como en una demostración.
checked-later = Comprobado el { $date } (reloj atrasado).
# Lo que no cupo. $prefix: el prefijo de las órdenes, $command: las palabras de una orden.
more = Hay más sobre esto: **{ $prefix } { $command }**
# $count: líneas de una lista que no cupieron.
rows-more =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
sources = Fuentes:
# $publisher: un nombre, $title: en el idioma de la fuente.
source = { $publisher }, { $title }
# $count: fuentes que no se enumeran.
sources-more =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
# Lo que va delante de una dirección cuando esta se ve. $label: cómo se llama el enlace.
before-address = { $label }:
# El número de un día dentro de una fecha. $day: de 1 a 31.
day-of-month = { $day }
link-settings = Abrir el ajuste
link-form = Abrir el formulario
link-page = Leer la explicación
# $host: la dirección web de la autoridad.
link-authority = Autoridad de protección de datos ({ $host })

## Ante quién reclamar.

# $region: el país. Sigue un enlace.
authority = Autoridad de protección de datos, { $region }:
# $name: cómo se la llama, $full: su nombre en su propio idioma.
# $country: su código; una autoridad con varios nombres tiene el de este idioma.
authority-names =
    { $country ->
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
       *[other] { $name } ({ $full })
    }
authority-where = Dime tu país y te digo cuál es su autoridad de protección de datos.

## En todas las plataformas.

across = **En todas las plataformas:**
# $region: la región por la que se preguntó.
across-in = **En todas las plataformas, { $region }:**
ways = Dónde oponerse, plataforma por plataforma:
# $subject: un cambio con su plataforma. Sigue un enlace, o el mensaje siguiente.
ways-row = **{ $subject }**:
ways-none = no hay página para eso; pregúntame qué se puede hacer

## Lugares para los que CLDR no tiene nombre, o tiene uno poco usado.

region-efta = AELC
region-eu = UE
region-eea = UE/EEE
region-designated-countries = «Designated Countries» de LinkedIn (UE/EEE, Suiza)
# Todo lugar que ninguna otra línea de la lista nombra.
region-rest = resto del mundo

## Varios cambios.

overview = Tengo información sobre esto:
# $subject: un cambio con su plataforma, $phase: en qué punto está.
overview-row = **{ $subject }**: { $phase }
overview-more = Pregunta por uno de estos temas y te doy los pasos y los detalles.

## Repreguntas.

choose = ¿A qué te refieres? Basta con un número:
# $platform: nombre de la plataforma, $change: lo que hace.
change-of = { $platform } ({ $change })
# $choice: una pregunta, $region: la región de la que trata.
choice-in = { $choice } ({ $region })

# Una pregunta por aspecto. $change: un cambio con su plataforma.
choice-overview = { $change }: ¿qué cambia?
choice-opt-out = { $change }: ¿cómo me opongo?
choice-affected = { $change }: ¿a quién afecta?
choice-deadline = { $change }: ¿desde cuándo?
choice-data = { $change }: ¿qué datos se usan?
choice-private-messages = { $change }: ¿se usan los mensajes privados?
choice-default = { $change }: ¿está activado por defecto?
choice-legal-basis = { $change }: ¿es legal?
choice-past-data = { $change }: ¿ya es tarde, y qué pasa con los datos antiguos?
choice-opt-out-effect = { $change }: ¿qué efecto tiene oponerse?
choice-recipients = { $change }: ¿quién recibe los datos?
choice-minors = { $change }: ¿qué pasa con los menores?
choice-reason = { $change }: ¿por qué lo hacen?
choice-remedies = { $change }: ¿dónde puedo reclamar?
choice-source = { $change }: ¿dónde lo dice?
choice-other-platforms = { $change }: ¿quién más lo hace?
choice-retention = { $change }: ¿cuánto tiempo se guardan los datos?
choice-feature-off = { $change }: ¿cómo desactivo la función de IA?
choice-non-users = { $change }: ¿qué pasa con quien no tiene cuenta?
choice-organizations = { $change }: ¿qué pasa con las cuentas de empresa?
choice-trouble = { $change }: ¿y si falta el ajuste?
choice-human-review = { $change }: ¿lo leen personas?
choice-price = { $change }: ¿puedo pagar en vez de aceptar?
choice-myth = { $change }: ¿sirve publicar un aviso?

# Cómo se llama un aspecto después de dos puntos.
aspect-overview = qué cambia
aspect-opt-out = cómo oponerse
aspect-affected = a quién afecta
aspect-deadline = cuándo
aspect-data = qué datos
aspect-private-messages = mensajes privados
aspect-default = qué viene activado por defecto
aspect-legal-basis = la base legal
aspect-past-data = datos antiguos
aspect-opt-out-effect = qué efecto tiene oponerse
aspect-recipients = quién recibe los datos
aspect-minors = menores de edad
aspect-reason = el motivo
aspect-remedies = reclamaciones y vías legales
aspect-source = la fuente
aspect-other-platforms = otras plataformas
aspect-retention = cuánto tiempo se guardan los datos
aspect-feature-off = desactivar la función de IA
aspect-non-users = personas sin cuenta
aspect-organizations = cuentas de empresa
aspect-trouble = un ajuste que falta o un formulario que falla
aspect-human-review = si lo leen personas
aspect-price = pagar en vez de aceptar
aspect-myth = avisos publicados en el perfil

## Sin respuesta.

decline-out-of-scope = Con eso no puedo ayudar. Solo sé qué hacen las plataformas con tus datos y cómo oponerse.
# $service: el nombre de un servicio, como lo escribe la pregunta o como se escribe él mismo.
decline-service = Sobre { $service } no tengo información, así que no digo nada.
# $change: un cambio con su plataforma.
decline-aspect = Tengo información sobre { $change }, pero no sobre lo que preguntas.
decline-aspect-alone = Sobre eso no tengo información con fuentes.
# $languages: los idiomas que se entienden, $answers: aquellos en que se responde, cada uno con su propio nombre.
decline-language = Todavía no entiendo este idioma. Puedes preguntarme en: { $languages }. Respondo en: { $answers }.
# Si ambos son los mismos.
decline-language-alike = Todavía no entiendo este idioma. Puedes preguntarme en: { $languages }.
# Va antes de una respuesta en otro idioma que el de la pregunta.
# $language: el idioma de la pregunta, con su propio nombre. $answers: aquellos en que se responde.
another-language = Te entiendo ({ $language }), pero por ahora solo escribo en: { $answers }.
# $prefix: el prefijo de las órdenes, $command: las palabras de una orden, como probablemente se quisieron escribir.
did-you-mean = ¿Querías decir **{ $prefix } { $command }**?
examples = Puedes preguntarme, por ejemplo:
example-first = ¿Cómo me opongo al entrenamiento de IA de LinkedIn?
example-second = ¿Afecta a Suiza la cesión de datos publicitarios de LinkedIn?
