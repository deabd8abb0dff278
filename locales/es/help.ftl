### Lo que el bot dice de sí mismo.

## Una mención sin nada más: dos líneas.

# $platforms: nombres de las plataformas sobre las que hay información.
help-short = Te digo qué pasa con tus datos en { $platforms }, a quién afecta y cómo oponerse, con fuentes.
# $prefix: el prefijo de las órdenes.
help-short-ask = Pregunta sin más, por ejemplo: ¿Cómo me opongo al entrenamiento de IA de LinkedIn? Más: **{ $prefix } ayuda**

## `help`.

# $platforms: nombres de las plataformas sobre las que hay información.
help = Respondo a preguntas sobre lo que las plataformas hacen con tus datos, con información comprobada y con fuentes. Puedo informar sobre: { $platforms }.
# $prefix: el prefijo de las órdenes.
help-address-room = **Aquí en la sala**: mencióname, empieza por **{ $prefix }** o responde a uno de mis mensajes.
help-address-direct = **Aquí en el chat directo**: escribe sin más.
help-ask = **Pregunta** con tus palabras: cómo oponerse, a quién afecta, desde cuándo, qué datos, si cuentan los mensajes privados, con qué base legal.
help-follow-up = **Sigue preguntando**: «¿y en Noruega?» basta durante diez minutos. Si te pido que aclares algo, basta con un número.
# Las palabras de órdenes: $platforms, $deadlines, $sources, $privacy.
help-words = **Con una palabra**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: las palabras de una orden.
help-reminders = **Recordatorios**: **{ $prefix } { $command }** muestra qué llega y cuándo; los encargan quienes moderan.
# Para quienes pueden cambiar los ajustes de una sala. Las palabras de órdenes: $remind, $more, $settings.
help-moderator = **También puedes**: **{ $prefix } { $remind }** pide recordatorios de fechas y novedades para esta sala. Todo sobre ello: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = No doy asesoramiento legal. Lo que no sé, lo digo.

## Los capítulos de `help`. Cada línea: $prefix: el prefijo de las órdenes, $command: las palabras de una orden; luego, qué hace.

help-remind = Recordatorios, con líneas para copiar:
help-settings = Ajustes de esta sala, con líneas para copiar:
help-privacy = Qué guardo y de dónde lo sé, con líneas para copiar:
help-for-moderators = Lo que cambia algo es para quienes pueden cambiar los ajustes de esta sala.
help-line-remind = **{ $prefix } { $command }**: fechas y novedades de una plataforma, tantos días antes; sin números, los días habituales
help-line-remind-all = **{ $prefix } { $command }**: lo mismo para todas las plataformas
help-line-remind-off = **{ $prefix } { $command }**: nada más de esa plataforma
help-line-end = **{ $prefix } { $command }**: ningún recordatorio más
help-line-remind-on = **{ $prefix } { $command }**: una fecha propia
help-line-remind-move = **{ $prefix } { $command }**: la fecha propia número 2 llega otro día
help-line-remind-remove = **{ $prefix } { $command }**: la fecha propia número 2 ya no llega
help-line-check-up = **{ $prefix } { $command }**: volver a mirar los ajustes cada cierto tiempo
help-line-hour = **{ $prefix } { $command }**: la hora de los recordatorios
help-line-timezone = **{ $prefix } { $command }**: la zona horaria de esta sala
help-line-ping = **{ $prefix } { $command }**: los recordatorios notifican a todo el mundo; «no» lo desactiva
help-line-reminders = **{ $prefix } { $command }**: qué llega y cuándo; puede preguntarlo todo el mundo
help-line-settings = **{ $prefix } { $command }**: qué está ajustado; puede preguntarlo todo el mundo
help-line-language = **{ $prefix } { $command }**: respondo siempre en este idioma
help-line-language-auto = **{ $prefix } { $command }**: respondo en el idioma de la pregunta
help-line-threads = **{ $prefix } { $command }**: cada pregunta se responde en su propio hilo; «no» lo desactiva
help-line-corrections = **{ $prefix } { $command }**: un mensaje nuevo avisa de que una respuesta ha cambiado; con «editar» edito la respuesta
help-line-reset = **{ $prefix } { $command }**: todo como al principio, salvo los recordatorios
help-line-privacy = **{ $prefix } { $command }**: qué guardo, cuánto tiempo y quién me gestiona
help-line-forget-me = **{ $prefix } { $command }**: borra al momento mis notas sobre ti
help-line-sources = **{ $prefix } { $command }**: dónde está escrito lo último que te dije
help-line-version = **{ $prefix } { $command }**: qué programa soy y de cuándo es mi información

## `privacy`.

privacy = Esto es lo que guardo:
privacy-text = **El texto de tu pregunta**: hasta que la respondo; entonces se borra.
privacy-undecrypted = **Mensajes que todavía no puedo descifrar**: cifrados, como máximo 24 horas.
privacy-reply = **Mi respuesta**: hasta que se envía.
privacy-row = **Una nota sobre cada respuesta** (qué mensaje, tema, afirmaciones, región, idioma; quién preguntó, solo como hash con clave): 90 días, para poder corregir una respuesta.
privacy-memory = **Tu idioma, tu región y tu última pregunta**: en memoria, diez minutos.
privacy-settled = **Los ajustes, los recordatorios y las fechas propias de una sala, con sus textos**: hasta que se cambien o yo me vaya.
privacy-copy = **Una copia de esto último, sin ningún texto**, queda en mi cuenta del servidor base, para que no se pierda nada si falla un disco; se vacía cuando me voy.
privacy-keys = **Claves de cifrado y estado de las salas**: mientras tenga la sesión iniciada.
privacy-never = Recibo todos los mensajes de mis salas, como cualquier miembro, pero solo miro los que se dirigen a mí. Mis registros no contienen ningún mensaje ni ningún nombre. No paso nada a nadie más que al servidor base.
# $name: quién gestiona el bot, $contact: cómo contactar.
privacy-operator = Me gestiona { $name }.
privacy-operator-at = Me gestiona { $name }, { $contact }.
privacy-operator-contact = Puedes contactar aquí con quien me gestiona: { $contact }.
privacy-operator-unknown = No consta quién me gestiona; pregunta a quienes moderan esta sala o administran mi servidor base.
privacy-rights = Ahí puedes pedir información sobre tus datos, que se corrijan o que se borren, y puedes reclamar ante una autoridad de protección de datos.
# $prefix: el prefijo de las órdenes, $command: las palabras de una orden.
privacy-forget = **{ $prefix } { $command }** borra al momento mis notas sobre las respuestas que te di y lo que recuerdo de ti.

## `platforms` y `deadlines`.

platforms = Tengo información sobre estas plataformas:
# $platform: un nombre, $changes: lo que hace, por su nombre.
platforms-row = **{ $platform }**: { $changes }
deadlines = Estas son las próximas fechas:
deadlines-none = No conozco ninguna fecha próxima. Lo que ha cambiado hasta ahora:

## `version`, y palabras que se apoyan en una pregunta anterior.

# $version: la versión del programa, $count: sobre cuántas plataformas hay información, $date: el día más reciente en que se leyó una fuente.
version =
    { $count ->
        [one] Optout { $version }, con información sobre una plataforma. La fuente más reciente se leyó el { $date }.
       *[other] Optout { $version }, con información sobre { $count } plataformas. La fuente más reciente se leyó el { $date }.
    }
nothing-before = No sé a qué respuesta te refieres. Pregunta antes por una plataforma, o responde con esta palabra a una de mis respuestas.

## Al entrar en una sala, y cuando algo falla.

# $platforms: nombres de las plataformas sobre las que hay información.
greeting = ¡Hola! Te digo qué pasa con tus datos en { $platforms } y cómo oponerse.
# $prefix: el prefijo de las órdenes.
greeting-how = Mencióname y pregunta, o escribe **{ $prefix } ayuda**. Solo respondo cuando alguien se dirige a mí; para librarse de mí basta con sacarme de la sala.
apology = Algo ha fallado por mi parte, perdona. Vuelve a preguntar dentro de unos minutos, por favor.
late = Respondo con retraso: hasta ahora no he podido atender tu pregunta.
away = He estado fuera. Lo que me preguntaron hace más de un día lo dejo sin responder; si todavía importa, vuelve a preguntar, por favor.
unreadable = No puedo leer este mensaje: su clave no me ha llegado. Si llega en el plazo de un día, respondo; si no, vuelve a escribirlo, por favor.
budget = Ya te he dado todas las respuestas que doy en diez minutos; hasta que pasen no te digo nada más.
verification = No participo en verificaciones y no hace falta que me verifiques: mi dispositivo está firmado con las claves de mi propia cuenta, y comparar emojis con un programa no demuestra nada.
# $date: el día.
corrected = **Corregido el { $date }**: ha cambiado algo en lo que se apoya esta respuesta.
# $room: el nombre de la sala, $needed: un nivel de poder.
muted = En la sala { $room } me preguntaron algo, pero no tengo permiso para escribir allí. Quien pueda cambiar los permisos puede darme el nivel de poder { $needed } o sacarme de la sala. Esto lo digo una sola vez.
