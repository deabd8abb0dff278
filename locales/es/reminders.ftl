### Recordatorios, y lo que se dice de las órdenes que los encargan. Días, horas, números y listas llegan ya escritos.
### Un cambio empieza en su día; ese no es el último día para oponerse, y nada de aquí puede llamarlo así.

## La primera línea de un recordatorio está sola en la pantalla de bloqueo: qué, cuándo, en cuántos días.

# $platform: nombre de la plataforma, $change: lo que hace, por su nombre, $days: días enteros hasta entonces, al menos 1, $date: el día.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** empieza mañana, { $date }.
       *[other] **{ $platform }, { $change }:** empieza dentro de { $days } días, el { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** empieza hoy, { $date }.
# $days: días enteros desde entonces, al menos 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** empezó ayer, { $date }.
       *[other] **{ $platform }, { $change }:** empezó hace { $days } días, el { $date }.
    }
# Varios cambios de una plataforma en un día. $count: cuántos, al menos 2, $changes: lo que hace, por su nombre.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } cambios empiezan mañana, { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } cambios empiezan dentro de { $days } días, el { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } cambios empiezan hoy, { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } cambios empezaron ayer, { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } cambios empezaron hace { $days } días, el { $date }: { $changes }.
    }
# Uno de ellos. $change: lo que hace la plataforma, por su nombre. Sigue qué es.
reminder-several-row = **{ $change }:**
# Cosas de días o de tipos distintos. $count: cuántas, al menos 2. Sigue la primera línea de la más cercana, luego una lista.
reminder-mixed = { $count } recordatorios, el primero:
# Una fecha que puso la propia sala. $text: su texto, o `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Mañana, { $date }:** { $text }
       *[other] **Dentro de { $days } días, el { $date }:** { $text }
    }
reminder-own-today = **Hoy, { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Ayer, { $date }:** { $text }
       *[other] **Hace { $days } días, el { $date }:** { $text }
    }
reminder-own-unnamed = una fecha propia de esta sala
# Un cambio es nuevo aquí, o su fecha se ha movido. Sigue una frase que dice en qué punto está, una de las `phase-…`.
reminder-news = **Novedades de { $platform }, { $change }:**
# $months: cuántos meses hay entre una y otra.
reminder-check-up =
    { $months ->
        [1] **Revisión, cada mes:** vuelve a mirar tus ajustes; los interruptores y los valores por defecto cambian.
       *[other] **Revisión, cada { $months } meses:** vuelve a mirar tus ajustes; los interruptores y los valores por defecto cambian.
    }

## Qué más dice un recordatorio.

# Siguen enlaces a ajustes, cada uno con el nombre de para qué es.
reminder-check-up-links = Los ajustes que conozco:
reminder-own-note = Esta fecha la puso la propia sala.
reminder-late = Esto llega tarde: a la hora fijada no estaba disponible.
reminder-summary = Esto llega tarde: he estado fuera un tiempo. Aquí está lo que sigue siendo cierto.
reminder-ask = Para ver todos los pasos, pregúntame.
# $prefix: el prefijo de las órdenes, $list y $off: las palabras de las órdenes.
reminder-end = Qué llega y cuándo: **{ $prefix } { $list }**. Ningún recordatorio más: **{ $prefix } { $off }**.

## Qué se dice de una orden.

# Una línea para copiar. $prefix: el prefijo de las órdenes, $command: las palabras de una orden, una de las `order-form-…`.
order-example = Por ejemplo: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = Aquí están: **{ $prefix } { $command }**
# Está donde puede estar el nombre de una plataforma.
order-all = todas las plataformas
# $whom: nombre de la plataforma, o `order-all`.
order-following = A partir de ahora envío a esta sala recordatorios de { $whom }: fechas y novedades.
# $days: una lista de números.
order-leads = Días antes de una fecha: { $days }.
order-leads-and-day = Días antes de una fecha: { $days }; y otra vez el mismo día.
order-leads-day = Los recordatorios llegan el mismo día.
# $day: día de la semana y fecha, $time: la hora, los dos según el reloj de la sala.
order-first = El primer recordatorio llega el { $day } ({ $time } h).
order-next = El próximo recordatorio llega el { $day } ({ $time } h).
order-next-none = Ahora mismo no hay ningún recordatorio pendiente.
# Sigue una lista de cambios, cada uno con el día desde el que está en vigor.
order-none-ahead = Ahora mismo no hay ninguna fecha próxima. Lo que ya se aplica:
order-none-known = Ahora mismo no hay ninguna fecha próxima.
order-offer-news = Avisaré aquí cuando haya algo nuevo: otro cambio, o una fecha que se mueve.
order-offer-check-up = Los ajustes y los valores por defecto cambian, así que conviene mirarlos de vez en cuando; también puedo recordártelo.
order-unfollowed = Ya no envío a esta sala recordatorios de { $whom }. Lo demás queda como está.
order-unfollowed-all = Ya no envío ningún recordatorio a esta sala; también se han borrado sus fechas propias.
order-not-following = Esta sala no tenía recordatorios de { $whom }, así que todo queda igual.
order-not-following-any = Esta sala no tenía ningún recordatorio, así que todo queda igual.
# $text: el texto de la fecha, o `reminder-own-unnamed`, $before: el día en que estaba antes.
order-dated = Apuntado para el { $day }: { $text }
order-moved = Movido del { $before } al { $day }: { $text }
order-removed = Borrado, { $day }: { $text }
order-dated-late = Ya no llega ningún recordatorio de esto: la hora de hoy ha pasado.
# $number: el número que se dio, $count: cuántas fechas hay, al menos 1.
order-no-such-date =
    { $count ->
        [one] No hay ninguna fecha con el número { $number }: esta sala tiene una fecha propia.
       *[other] No hay ninguna fecha con el número { $number }: esta sala tiene { $count } fechas propias.
    }
order-no-dates = Esta sala todavía no tiene fechas propias.
# $date: un día.
order-past = El { $date } ya pasó, así que no puedo recordarlo antes. Vale cualquier día desde hoy.
# $most: cuántos puede haber.
order-too-many = Esta sala tiene { $most } recordatorios, y no guardo más. Quita uno que ya no haga falta y este cabrá.
# $most: cuántos caracteres puede haber.
order-too-long = Ese texto es demasiado largo para una línea; usa como máximo { $most } caracteres, por favor.
# $months: cuántos meses hay entre dos revisiones.
order-check-up =
    { $months ->
        [one] A partir de ahora recuerdo a esta sala cada mes que mire sus ajustes.
       *[other] A partir de ahora recuerdo a esta sala cada { $months } meses que mire sus ajustes.
    }
order-hour = A partir de ahora, hora de los recordatorios: { $time }.
order-pings-on = A partir de ahora un recordatorio notifica a toda la sala.
order-pings-off = A partir de ahora un recordatorio no notifica a nadie en particular.
# $zone: el nombre de una zona horaria, como Europe/Zurich.
order-timezone = La zona horaria de esta sala es ahora { $zone }.
# $day: el día en que cambia la hora, $time: lo que marca el reloj cuando llega el recordatorio.
order-shift-skipped = El { $day }, el reloj se salta esta hora; ese día el recordatorio llega justo después ({ $time } h).
order-shift-twice = El { $day }, el reloj marca esta hora dos veces; ese día el recordatorio llega la primera vez ({ $time } h).
# $language: un idioma, con su propio nombre.
order-language = A partir de ahora hablo en este idioma en esta sala: { $language }.
order-language-auto = A partir de ahora respondo a cada pregunta en su propio idioma.
order-threads-on = A partir de ahora respondo a una pregunta en su propio hilo.
order-threads-off = A partir de ahora respondo justo debajo de la pregunta.
order-corrections-edit = A partir de ahora edito una respuesta cuando cambia lo que decía.
order-corrections-notice = A partir de ahora escribo un mensaje nuevo cuando cambia lo que decía una respuesta.
order-forgot = Hecho. He borrado mis notas sobre las respuestas que te di y lo que recordaba de nuestra conversación: tu idioma, tu región, tu última pregunta.
order-forgot-not = Lo que queda: los ajustes y recordatorios de esta sala, que son de la sala; y los mensajes de la propia sala, que solo puedes borrar tú o quienes la moderan.
order-reset = Todos los ajustes están como al principio: idioma, zona horaria, hora, hilos, correcciones y notificaciones. Los recordatorios de esta sala no cambian.

## `settings`: lo que vale en una sala, una línea cada cosa.

settings = Los ajustes de esta sala y cómo cambiarlos:
# $prefix: el prefijo de las órdenes, $command: las palabras de una orden, una de las `order-form-…`.
# $language: un idioma, con su propio nombre.
setting-language = **Idioma**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Idioma**: el de cada pregunta (**{ $prefix } { $command }**)
# $zone: el nombre de una zona horaria.
setting-timezone = **Zona horaria**: { $zone } (**{ $prefix } { $command }**)
# $time: la hora de los recordatorios.
setting-hour = **Hora de los recordatorios**: { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Respuestas**: en hilos (**{ $prefix } { $command }**)
setting-threads-off = **Respuestas**: debajo de la pregunta (**{ $prefix } { $command }**)
setting-corrections-edit = **Correcciones**: se edita la respuesta (**{ $prefix } { $command }**)
setting-corrections-notice = **Correcciones**: un mensaje nuevo (**{ $prefix } { $command }**)
setting-pings-on = **Los recordatorios notifican**: a todo el mundo (**{ $prefix } { $command }**)
setting-pings-off = **Los recordatorios notifican**: a nadie en particular (**{ $prefix } { $command }**)
# $whom: una lista de nombres de plataformas.
setting-following = **Recordatorios de**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Recordatorios de**: nada (**{ $prefix } { $command }**)
settings-reset = Todo como al principio: **{ $prefix } { $command }**

## `reminders`: qué llega y cuándo.

order-list-empty = Esta sala todavía no tiene recordatorios.
# $whom: una lista de nombres de plataformas.
order-list-following = Envío a esta sala recordatorios de: { $whom }.
# $time: la hora de la sala, $zone: su zona horaria.
order-list-hour = Hora de los recordatorios: { $time }, zona horaria { $zone }.
order-list-check-up =
    { $months ->
        [one] Revisión de los ajustes: cada mes.
       *[other] Revisión de los ajustes: cada { $months } meses.
    }
order-list-upcoming = Lo próximo:
order-list-none = Ahora mismo no hay ninguna fecha próxima.
# $what: una lista de lo que recuerda, $days: cuántos días antes de la fecha, al menos 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time }**: { $what }, un día antes
       *[other] **{ $day }, { $time }**: { $what }, { $days } días antes
    }
order-upcoming = **{ $day }, { $time }**: { $what }
# Partes de esa lista. $changes: lo que hace la plataforma, por su nombre, $change: un cambio con su plataforma.
order-item-changes = { $platform } ({ $changes })
order-item-news = novedades de { $change }
order-item-check-up = revisión de los ajustes
order-list-dates = Las fechas propias de esta sala:
order-list-date = { $day }: { $text }
order-list-change = Para cambiarlo:

## Una orden que no se puede cumplir. Sigue una línea para copiar. $word: lo que estaba escrito.

order-incomplete = Ahí falta algo.
# $platforms: nombres de las plataformas sobre las que hay información.
order-no-platform = No tengo información sobre { $word }. Puedo enviar recordatorios de: { $platforms }.
# $longest: el máximo de días.
order-no-lead = { $word } no es un número de días que me sirva; valen de 0 a { $longest }.
order-no-date = { $word } no es un día que encuentre en el calendario. Escribe año, mes y día, por favor.
order-no-time = { $word } no es una hora. Escribe horas y minutos, por favor.
order-no-number = { $word } no es el número de una fecha. Los números están en la lista de recordatorios.
# $longest: el máximo de meses.
order-no-months = { $word } no es un número de meses que me sirva; valen de 1 a { $longest }.
order-no-switch = { $word } no es ni «sí» ni «no».
order-no-timezone = No conozco la zona horaria { $word }. Sus nombres se forman con un continente y una ciudad.
# $languages: los idiomas que se hablan, cada uno con su propio nombre.
order-no-language = Todavía no hablo { $word }. Hablo: { $languages }.
order-no-corrections = { $word } no es una manera de corregir una respuesta; «editar» y «mensaje» sí.
# $needed: un nivel de poder.
order-forbidden = Eso es para quienes pueden cambiar los ajustes de esta sala (nivel de poder { $needed } o más). Pídeselo a alguien que pueda.

## Las palabras de las órdenes, para copiar. Tienen que ser palabras que `commands.toml` conoce.

order-form-remind = recuerda linkedin 14 7 1
order-form-remind-off = no recuerdes linkedin
order-form-end = no recuerdes nada
# $date: un día por venir, escrito como lo aceptan las órdenes.
order-form-remind-on = recuerda el { $date } revisar los ajustes de LinkedIn
order-form-remind-move = mueve recordatorio 2 { $date }
order-form-remind-remove = borra recordatorio 2
order-form-remind-check-up = recuerda revisión cada 6 meses
order-form-remind-at = recuerda a las 18:00
order-form-remind-ping = recuerda ping sí
order-form-reminders = recordatorios
order-form-timezone = zona horaria Europe/Zurich
order-form-language = idioma es
order-form-language-auto = idioma auto
order-form-remind-ping-off = recuerda ping no
order-form-threads-on = hilos sí
order-form-threads-off = hilos no
order-form-corrections-edit = correcciones editar
order-form-corrections-notice = correcciones mensaje
order-form-settings = ajustes
order-form-settings-reset = restablecer ajustes
order-form-remind-all = recuerda todo
order-form-help-remind = ayuda recordatorios
order-form-help-settings = ayuda ajustes
order-form-privacy = privacidad
order-form-sources = fuentes
order-form-leave = abandona 1a2b3c4d
order-form-more = más
order-form-platforms = plataformas
order-form-deadlines = plazos
order-form-version = versión
order-form-forget-me = olvídame

## Lo que se dice a quienes gestionan el bot, y a nadie más.

operate-status = Así estoy:
# $rooms, $invitations: cuántas.
operate-room-count = **Salas**: { $rooms }, invitaciones en espera: { $invitations }
# $waiting, $unread: cuántas.
operate-waiting = **Por responder**: { $waiting }, sin clave por ahora: { $unread }
# $sending, $failed: cuántas.
operate-sending = **En camino**: { $sending }, no se pudieron enviar en 90 días: { $failed }
# $answered: cuántas.
operate-answered = **Respondidas en 90 días**: { $answered }
# $liked, $disliked: cuántos.
operate-liked = **Pulgares**: arriba { $liked }, abajo { $disliked }
# $count: cuántas salas.
operate-rooms = Salas en las que estoy: { $count }
# $id: como la llama también el registro, $name: su nombre, $members: cuántos miembros hay.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, un miembro
       *[other] **{ $id }** { $name }, { $members } miembros
    }
# $name: el nombre de la sala.
operate-left = Abandono la sala { $name }.
# $word: lo que estaba escrito.
operate-no-room = No estoy en ninguna sala { $word }. La lista de salas muestra cómo se llama cada una.
operate-reloading = Vuelvo a leer la configuración y la información. Si algo está mal, se mantiene lo anterior, y el registro dice qué hay que arreglar.
operate-untrusted = Solo acepto estas órdenes en un mensaje directo cifrado, y solo desde un dispositivo que hayas firmado con las claves de tu propia cuenta.
