### El entrenamiento de IA de Meta: un mensaje por afirmación y por ámbito de `facts/meta/ai-training.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «Meta:».
meta-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica, y desde cuándo.

meta-ai-training-scope-eea = Está activado hasta que te opongas con el formulario de Meta. Puedes hacerlo en cualquier momento, sin dar motivos.
meta-ai-training-scope-ch = Tienes los mismos formularios de oposición que en la UE. En 2024 Meta había prometido a la autoridad suiza (FDPIC) no entrenar con datos suizos; con el plan del { $announced } esa promesa ya no vale.
meta-ai-training-scope-gb = En el Reino Unido funciona desde el otoño de 2024, antes que en la UE. Puedes oponerte con el formulario de Meta; Meta decide caso por caso.
meta-ai-training-scope-rest = Aquí funciona desde hace más tiempo, desde antes del { $effective }. No hay un derecho general de oposición: los formularios de Meta se pueden enviar desde cualquier lugar, pero Meta no tiene que aceptarlos donde ninguna ley lo exige.

## Qué cambia

meta-ai-training-what-planned = A partir del { $effective } Meta entrenará su IA generativa con lo que las personas adultas publican en abierto en Facebook e Instagram en la UE, el EEE y Suiza, y con chats con Meta AI. En el Reino Unido lo hace desde el otoño de 2024; en otros lugares, desde hace más.
meta-ai-training-what = Desde el { $effective } Meta entrena su IA generativa con lo que las personas adultas publican en abierto en Facebook e Instagram en la UE, el EEE y Suiza, y con chats con Meta AI. En el Reino Unido lo hace desde el otoño de 2024; en otros lugares, desde hace más.
meta-ai-training-choice = Está activado por defecto. En la UE, el EEE, Suiza y el Reino Unido puedes oponerte con un formulario, con efecto para el futuro; en otros lugares no hay un derecho general a hacerlo.
meta-ai-training-policy-2026 = La política de privacidad del 23 de julio de 2026 cubre además apps que conectas, como calendario y correo, e IA que actúa por ti. El aviso de Meta repite que lo que compartes con funciones de IA mejora su IA, salvo que te hayas opuesto.

## Cómo oponerse

meta-ai-training-facebook-form = En la UE, el EEE, Suiza y el Reino Unido, envía el formulario de Meta para Facebook:
    .step-1 = Inicia sesión en Facebook y abre el formulario.
    .step-2 = Escribe el correo electrónico de tu cuenta; el motivo puede quedar vacío.
    .step-3 = Toca **Enviar**. La confirmación llega por correo electrónico.
meta-ai-training-instagram-form = Envía igualmente el formulario para Instagram, con la sesión iniciada en Instagram.
meta-ai-training-whatsapp = En WhatsApp no se usan los chats personales, solo lo que alguien comparte con Meta AI (círculo azul, @MetaAI).
meta-ai-training-no-general-right = Fuera de la UE, el EEE, Suiza y el Reino Unido no hay derecho general de oposición: los formularios de Meta se pueden enviar desde cualquier lugar, pero Meta no tiene que aceptarlos donde ninguna ley lo exige. Queda: publicar solo para amistades, borrar publicaciones públicas antiguas, no usar Meta AI.

## A quién afecta

meta-ai-training-adults = Afecta a personas adultas con cuenta en Facebook o Instagram, por lo que publican en abierto, y a quien usa Meta AI, también en WhatsApp.
meta-ai-training-private-accounts = Una cuenta privada no queda fuera del todo: el nombre, el nombre de usuario, la foto de perfil y lo que haces en grupos públicos y páginas públicas cuentan como públicos.

## Cuándo

meta-ai-training-start-planned = El { $effective } empieza en la UE, el EEE y Suiza; en el Reino Unido funciona desde el otoño de 2024, en otros lugares desde hace más. Ese día es un comienzo, no una fecha límite: donde hay derecho de oposición, podrás usarlo también después, pero solo para el futuro.
meta-ai-training-start = El { $effective } empezó en la UE, el EEE y Suiza; en el Reino Unido funciona desde el otoño de 2024, en otros lugares desde hace más. Ese día fue un comienzo, no una fecha límite: donde hay derecho de oposición, todavía puedes usarlo, para el futuro.

## Qué datos

meta-ai-training-public-content = De personas adultas: publicaciones públicas, fotos y sus textos, vídeos, comentarios, reseñas, actividad en grupos públicos y páginas, avatares; nombre, nombre de usuario y foto de perfil. También se usa contenido antiguo.
meta-ai-training-ai-chats = También lo que se le escribe o se le dice a Meta AI, tú u otras personas, incluso en WhatsApp, y sus respuestas.
meta-ai-training-left-out = No se usan, según Meta: mensajes privados con amistades y familia, salvo que alguien del chat los comparta con Meta AI, y contenido público de cuentas de menores de 18 años.

## Mensajes privados

meta-ai-training-private-messages = Meta dice que los mensajes privados con amistades y familia no entrenan su IA, salvo que tú u otra persona del chat los comparta con Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp no lee tus chats para entrenar IA: mensajes y llamadas están cifrados de extremo a extremo. De tus chats solo va a Meta lo que alguien envía a Meta AI.
meta-ai-training-advanced-chat-privacy = Según la prensa, **Privacidad avanzada del chat**, en los ajustes de un chat de WhatsApp, evita que otras personas lleven ese chat a Meta AI. Está desactivada por defecto y vale solo para ese chat.

## Qué viene activado por defecto

meta-ai-training-on-planned = Está activado para quien no se opone. Si no haces nada, Meta usa tu contenido público, también el antiguo, y tus chats con Meta AI: a partir del { $effective } en la UE, el EEE y Suiza; en otros lugares, ya ahora.
meta-ai-training-on = Está activado para quien no se ha opuesto. Si no haces nada, Meta usa tu contenido público, también el antiguo, y tus chats con Meta AI.

## La base legal

meta-ai-training-legitimate-interests = En la UE, el EEE y el Reino Unido Meta se basa en intereses legítimos (artículo 6.1.f del RGPD y del UK GDPR), no en el consentimiento. Puedes oponerte.
meta-ai-training-authorities-in-the-eu = El Tribunal Superior Regional de Colonia aceptó el interés legítimo el 23 de mayo de 2025, en un procedimiento urgente y tras un examen provisional. La autoridad irlandesa, encargada de Meta en la UE, no detuvo el entrenamiento, pero tampoco lo declaró legal. No se conoce sentencia sobre el fondo.
meta-ai-training-ico = La autoridad británica (ICO) no ha aprobado el entrenamiento: el 13 de septiembre de 2024 dijo que seguiría vigilándolo. Tras hablar con ella, Meta había simplificado la oposición.
meta-ai-training-basis-in-switzerland = Para Suiza, según una noticia, Meta menciona también su interés legítimo. En junio de 2024 había asegurado a la autoridad suiza (FDPIC) que no entrenaría con datos suizos; el plan del { $announced } los incluye.
meta-ai-training-no-objection-by-law = Fuera de la UE, el EEE, Suiza y el Reino Unido, según el texto de la política, no hay un derecho general a oponerse a este entrenamiento.

## Datos antiguos

meta-ai-training-not-too-late = No es tarde: en la UE, el EEE y Suiza, oponerse antes del { $effective } deja tu contenido público fuera desde el principio.
meta-ai-training-still-possible = No es tarde: en la UE, el EEE, Suiza y el Reino Unido el formulario sigue sirviendo, para el futuro. Las oposiciones enviadas en 2024 siguen siendo válidas.
meta-ai-training-trained-stays = Lo que ha entrado en un modelo se queda en él. Si no te opones, Meta usa todo tu contenido público, también el de antes del { $effective }.
meta-ai-training-late-objection = ¿Una oposición tardía protege también las publicaciones antiguas de futuros entrenamientos? Las organizaciones de consumidores de Alemania entienden que probablemente solo cubre lo que se publica después.

## Qué efecto tiene oponerse

meta-ai-training-future-only = La oposición solo sirve para el futuro: lo entrenado se queda. Otras personas pueden seguir publicando sobre ti, y Meta AI no se desactiva.
meta-ai-training-future-only-in-the-uk = En el Reino Unido Meta decide sobre cada oposición caso por caso. La que acepta solo sirve para el futuro: lo entrenado se queda, y Meta AI no se desactiva.
meta-ai-training-linked-accounts = Las guías no coinciden en si una oposición cubre todas las cuentas vinculadas en el **Centro de cuentas**. Lo seguro: un formulario para Facebook, otro para Instagram y otro por cada cuenta no vinculada.
meta-ai-training-without-a-reason = En la UE y el EEE Meta acepta en la práctica oposiciones sin motivo.

## Quién recibe los datos

meta-ai-training-own-ai = Meta entrena su propia IA con los datos. Según su política, ofrece esa IA a usuarios, empresas, investigadores y otros terceros.
meta-ai-training-controllers = En la UE y el EEE, Meta Platforms Ireland Ltd es responsable de tus datos; en otros lugares lo es Meta Platforms, Inc., en EE. UU.
meta-ai-training-transfers = Para las transferencias a EE. UU., la política del 23 de julio de 2026 menciona dos marcos de privacidad de datos: UE-EE. UU. y Suiza-EE. UU.

## Menores de edad

meta-ai-training-minors-public = El contenido público de cuentas de menores de 18 años no entrena la IA de Meta, según Meta.
meta-ai-training-minors-chats = Los chats con Meta AI son otra cosa: el texto de la política de Meta para la UE recoge los de menores entre los datos de entrenamiento.
meta-ai-training-shown-by-others = Según la página de IA de Meta, pueden estar en los datos personas que salen en una foto o a las que menciona una publicación; puede ser un niño o una niña en la publicación pública de una persona adulta.

## Por qué

meta-ai-training-reason = Para Europa, Meta da estos motivos: su IA debe conocer las lenguas, la cultura y las referencias europeas, y Meta quiere crear y ofrecer IA a usuarios, empresas e investigadores.

## Reclamaciones y vías legales

meta-ai-training-tidy-up = Lo que puedes hacer: oponerte donde hay derecho a ello, también tarde; mostrar las publicaciones solo a amistades; borrar publicaciones públicas antiguas; no usar Meta AI.
meta-ai-training-complaint = Puedes reclamar ante tu autoridad de protección de datos. Para Meta la principal es la irlandesa en la UE y el EEE; en el Reino Unido es la ICO, en Suiza el FDPIC.
meta-ai-training-courts = Las peticiones urgentes de detener el entrenamiento fracasaron ante dos tribunales alemanes, los superiores regionales de Colonia (23 de mayo de 2025) y Schleswig (12 de agosto de 2025); la de Schleswig llegó tarde. No se conoce sentencia sobre el fondo.

## Dónde está escrito

meta-ai-training-stated = Está en la política de privacidad de Meta, en el texto para la UE bajo «Developing and improving AI at Meta» (en inglés). La página de Meta sobre IA generativa dice qué se usa y qué no.

## Desactivar la función de IA

meta-ai-training-blue-circle = Según organizaciones de consumidores y prensa de 2025, Meta AI con su círculo azul no se puede desactivar, ni en WhatsApp ni en Instagram ni en Messenger. Lo único posible es no usarla.
meta-ai-training-objection-is-no-switch = La oposición es sobre el entrenamiento, no sobre la función: el círculo azul se queda.

## Personas sin cuenta

meta-ai-training-without-account = También personas sin cuenta pueden estar en los datos, por ejemplo porque salen en una foto o las menciona una publicación. La página de IA de Meta lo dice y ofrece un formulario para datos que Meta tiene de terceros.

## Cuando algo falla

meta-ai-training-form-does-not-open = Si un formulario no se abre, inicia primero sesión en Facebook o Instagram. Si sigue sin abrirse, usa la página general de oposición que menciona el texto de la política de Meta para la UE.
meta-ai-training-facebook-menu = Los menús cambian a menudo; guías de 2025 para Europa dan este camino en Facebook: foto de perfil, **Configuración y privacidad**, **Configuración**, **Política de privacidad** y, en su texto, el enlace **derecho a oponerte**.
meta-ai-training-instagram-menu = En la app de Instagram, en Europa: perfil, el menú de tres líneas, **Configuración y actividad**, **Información**, **Política de privacidad** y, en su texto, el enlace **derecho a oponerte**. Escribe tu correo electrónico y toca **Enviar**.

## Afirmaciones falsas

meta-ai-training-myth-notice = Un aviso publicado en tu perfil: ni los textos de Meta ni las autoridades y organizaciones de consumidores en que me apoyo lo mencionan como forma de oponerse. En la UE, el EEE, Suiza y el Reino Unido se hace con el formulario de Meta.
meta-ai-training-myth-too-late = «Después del 26 de mayo de 2025 es imposible oponerse» es falso: oponerse sigue sirviendo, para el futuro.
meta-ai-training-myth-private-account = «Una cuenta privada está a salvo» es verdad solo a medias: el nombre, el nombre de usuario, la foto de perfil y la actividad pública cuentan como públicos.
