### El entrenamiento de IA de X, con Grok y con otras empresas: un mensaje por afirmación y por ámbito de
### `facts/x/ai-training.toml`. El hecho no tiene un día propio; los días están escritos donde se conocen.

# Se lee después de «X:».
x-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

x-ai-training-scope-eea = Los textos de X y de xAI no hacen ninguna excepción para la UE y el EEE. Un compromiso de 2024 en Irlanda pone un límite; no se sabe qué publicaciones se usan hoy.
x-ai-training-scope-gb-ch = El compromiso que X asumió en Irlanda cubre solo la UE y el EEE, no el Reino Unido ni Suiza. Puedes desactivar el entrenamiento.
x-ai-training-scope-rest = Está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.

## Qué es

x-ai-training-what = X usa publicaciones públicas, y lo que escribes a Grok y lo que Grok responde, para entrenar a Grok y otra IA. Los datos van a xAI, que hace Grok.
x-ai-training-others-train = Según la política de privacidad de X, desde el 15 de noviembre de 2024 otras empresas que reciben datos de X pueden usarlos en algunos casos también para finalidades propias, como entrenar su IA, si no te opones.
x-ai-training-choice = Está activado por defecto. Puedes desactivarlo en cualquier momento, con efecto para el futuro.

## Cómo oponerse

x-ai-training-switch = Según guías recientes, así se desactiva el entrenamiento en la web, con efecto para el futuro:
    .step-1 = Haz clic en **Más opciones** y luego en **Configuración y privacidad**.
    .step-2 = Abre **Privacidad y seguridad** y luego el apartado de intercambio de datos, en inglés **Data sharing and personalization**.
    .step-3 = Abre **Grok & Third-party Collaborators** (en inglés); en guías de 2024 se llama **Grok**.
    .step-4 = Desmarca la casilla sobre entrenamiento y ajuste fino.
x-ai-training-partners = X no dice con claridad qué interruptor frena a otras empresas. Las guías aconsejan desmarcar también la casilla de **Data sharing with business partners** (en inglés); según la política de X, eso no cubre todas las cesiones.
x-ai-training-grok-app = La web y la app propias de Grok tienen su interruptor, según las guías en **Data**: **Improve the Model** (en inglés).

## A quién afecta

x-ai-training-public-accounts = Afecta a cuentas con publicaciones públicas y a quien usa Grok. Las publicaciones de cuentas protegidas quedan fuera, según citas de la página de ayuda de X.

## Cuándo

x-ai-training-no-last-day = No hay fecha límite: el interruptor está ahí desde julio de 2024 y sirve en cualquier momento, para el futuro. Las publicaciones se usan desde mayo de 2024, más o menos.
x-ai-training-others-since = El uso por otras empresas está en la política de privacidad de X desde la versión del 15 de noviembre de 2024, que X anunció el 16 de octubre de 2024.

## Qué datos

x-ai-training-posts-and-chats = Publicaciones públicas y, en Grok, lo que escribes, tus interacciones y sus respuestas; según citas de la página de ayuda de X, cuentan también los datos públicos del perfil y las reacciones a publicaciones.
x-ai-training-wide-policy = La política de privacidad de X va más lejos: puede entrenar modelos de IA con información que recoge y con información pública, sin dar una lista.

## Mensajes privados

x-ai-training-direct-messages = El interruptor y las noticias hablan de publicaciones públicas y chats con Grok, no de mensajes directos. Pero la política de privacidad de X no los excluye: X los recoge, y la política no enumera excepciones del entrenamiento.
x-ai-training-protected-posts = Las publicaciones de cuentas protegidas no entrenan a Grok, según citas de la página de ayuda de X.

## Qué viene activado por defecto

x-ai-training-on = Está activado para quien no lo ha desactivado: en julio de 2024 X lo puso así sin avisar. Si no haces nada, X puede usar tus publicaciones públicas y tus chats con Grok.
x-ai-training-look-in-eu = Cómo está hoy el interruptor en las cuentas de la UE y el EEE no lo dicen los textos que se pudieron leer. Mira en tus ajustes.

## La base legal

x-ai-training-legitimate-interests = Para la UE, el EEE, el Reino Unido y Suiza, xAI se basa en intereses legítimos para entrenar sus modelos, incluidas las publicaciones públicas en X de personas adultas, y remite a un derecho de oposición en los ajustes. Qué base menciona la propia X no se pudo leer.
x-ai-training-irish-authority = Para la UE y el EEE, la autoridad irlandesa investiga desde el 11 de abril de 2025 si Grok se entrenó legalmente con publicaciones públicas. No se encontró ninguna decisión.
x-ai-training-license = Según las condiciones de X, le das a X una licencia sobre tu contenido que incluye entrenar IA, generativa o no.

## Datos antiguos

x-ai-training-still-possible = No es tarde: el interruptor sigue sirviendo. Según las noticias, puede haber ya publicaciones antiguas en lo entrenado; no se encontró ninguna promesa de sacarlas.
x-ai-training-undertaking = Para la UE y el EEE, X se comprometió el 4 de septiembre de 2024, de forma permanente, a no entrenar a Grok con publicaciones públicas recogidas del 7 de mayo al 1 de agosto de 2024.

## Qué efecto tiene oponerse

x-ai-training-future-only = Desactivarlo sirve para el futuro: según las noticias, puede haber ya publicaciones antiguas en lo entrenado. Hay que desactivarlo en cada cuenta por separado.
x-ai-training-residue = Según citas de la página de ayuda de X, el interruptor no evita que un modelo en uso aprenda con el uso normal de las funciones de X que se apoyan en Grok.

## Quién recibe los datos

x-ai-training-xai = xAI, que hace Grok, recibe las publicaciones públicas y los chats con Grok.

## Menores de edad

x-ai-training-minors = X y Grok son para personas desde los 13 años; en Grok, hasta los 17 tienen que dar permiso madres o padres. No se encontró ninguna excepción general del entrenamiento para menores.
x-ai-training-minors-in-europe = Para la UE, el EEE, el Reino Unido y Suiza, xAI menciona como datos de entrenamiento solo publicaciones públicas de X de mayores de 18 años; para los chats con Grok no menciona ese límite.

## Por qué

x-ai-training-reason = X da estos motivos: respuestas precisas y pertinentes, mejor comprensión del lenguaje, humor y equilibrio político.

## Reclamaciones y vías legales

x-ai-training-object = Primero desactiva el entrenamiento. Las solicitudes sobre tus datos van a X por su formulario de privacidad; sobre la web y la app propias de Grok, a privacy@x.ai.
x-ai-training-complaint = Puedes reclamar ante tu autoridad de protección de datos. En la UE y el EEE la principal es la irlandesa; la tuya también recoge reclamaciones. En el Reino Unido es la ICO, en Suiza el FDPIC.
x-ai-training-canada = En Canadá, según una noticia, la autoridad de privacidad (OPC) investiga a X desde febrero de 2025.

## Dónde está escrito

x-ai-training-stated = Está en la política de privacidad y las condiciones de X; para la web y la app propias de Grok, y para Europa, en la política de privacidad de xAI con su anexo. La página de ayuda de X sobre Grok describe el interruptor.

## Cuánto tiempo se guardan los datos

x-ai-training-retention = Los chats borrados con Grok se eliminan en 30 días, y en la web y la app propias de Grok también los chats privados, salvo que la ley o la seguridad exijan otra cosa.

## Personas sin cuenta

x-ai-training-without-account = En la UE, el EEE, el Reino Unido y Suiza también las personas sin cuenta pueden enviar a xAI una oposición, por su portal de privacidad o a privacy@x.ai.

## Cuando algo falla

x-ai-training-renamed = Según las guías, la página tiene un nombre nuevo: en 2024 **Grok**, desde entonces **Grok & Third-party Collaborators** (en inglés). También el enlace viene de guías.
x-ai-training-app = En la app, según una guía de 2024 (nombres en inglés): toca tu foto, luego **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Afirmaciones falsas

x-ai-training-myth-vanished = «La opción de oponerse desapareció el 15 de noviembre de 2024»: eso se temió en la prensa. La política de privacidad de X de 2026 sigue hablando de oponerse, y el camino volvió a mencionarse en abril de 2025.
