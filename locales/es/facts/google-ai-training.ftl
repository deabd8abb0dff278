### El entrenamiento de IA de Google con chats de Gemini: un mensaje por afirmación y por ámbito de
### `facts/google/ai-training.toml`.

# Se lee después de «Google:».
google-ai-training-name = entrenamiento de IA con chats de Gemini

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

google-ai-training-scope-eea = La responsable de este entrenamiento es Google Ireland. Está activado para personas adultas hasta que desactives **Keep Activity** (en inglés), y puedes hacerlo en cualquier momento.
google-ai-training-scope-ch = También aquí la responsable de este entrenamiento es Google Ireland. Está activado para personas adultas hasta que desactives **Keep Activity** (en inglés).
google-ai-training-scope-gb = En el Reino Unido la responsable es Google LLC, no Google Ireland. Está activado para personas adultas hasta que desactives **Keep Activity** (en inglés).
google-ai-training-scope-rest = Los textos de Google sobre Gemini valen en todo el mundo. Está activado para personas adultas hasta que desactives **Keep Activity** (en inglés).

## De qué se trata

google-ai-training-what = Mientras **Keep Activity** (en inglés) está activado, Google guarda lo que escribes y subes en Gemini y lo usa para mejorar sus servicios; parte de eso es entrenar IA generativa. Algunos chats los leen personas.
google-ai-training-choice = Desactiva **Keep Activity** (en inglés) o usa un chat temporal: esos chats no entrenan modelos, salvo que envíes comentarios sobre ellos.
google-ai-training-only-gemini = Se trata de las aplicaciones de Gemini, en todo el mundo. Sobre Gmail, la Búsqueda y los demás servicios de Google no tengo información.

## Cómo oponerse

google-ai-training-switch = Desactiva el guardado; con él termina el entrenamiento con chats posteriores. Con la sesión iniciada, el enlace lleva directo a tu actividad de Gemini:
    .step-1 = Busca **Keep Activity** arriba en la página (en inglés; en español, según la prensa, **Conservar actividad**).
    .step-2 = Elige **Turn off** (desactivar) o, para borrar también lo guardado, **Turn off and delete activity** (desactivar y borrar).
google-ai-training-app = En la app, dicen las guías: toca tu foto, luego **Gemini Apps Activity**, y desactiva **Keep Activity** (nombres en inglés).
google-ai-training-temporary-chat = Para una conversación suelta, abre un chat temporal (en inglés, **Temporary chat**): no entrena modelos y se guarda solo 72 horas.

## Cuándo

google-ai-training-no-deadline = No hay plazo: el entrenamiento funciona desde hace mucho, y **Keep Activity** (en inglés) se puede desactivar cualquier día.
google-ai-training-uploads-start = Desde el 2 de septiembre de 2025 se usa también una muestra de lo que se sube, como archivos y fotos, mientras **Keep Activity** (en inglés) está activado.

## Qué datos

google-ai-training-content = Mientras **Keep Activity** (en inglés) está activado: tus chats con Gemini y, desde septiembre de 2025, una muestra de lo que subes.
google-ai-training-live = El audio, y el vídeo y las pantallas que compartes en Gemini Live, no se usan salvo que lo permitas. Las transcripciones de esas conversaciones sí se usan, mientras **Keep Activity** (en inglés) está activado.
google-ai-training-anonymized = Los ajustes no detienen el uso de datos que Google ha anonimizado.

## Mensajes privados

google-ai-training-chats-themselves = Tus conversaciones con Gemini son los propios datos de entrenamiento, mientras **Keep Activity** (en inglés) está activado. Google aconseja no escribir nada confidencial. Sobre si Gmail u otros mensajes entrenan IA no tengo información.

## Qué viene activado por defecto

google-ai-training-on = **Keep Activity** (en inglés) está activado por defecto para personas de 18 años o más. Si no haces nada, tus chats se guardan y se usan.

## La base legal

google-ai-training-legitimate-interests = Según el derecho de la UE y del Reino Unido, Google se basa en intereses legítimos para entrenar sus modelos con lo que se hace en las aplicaciones de Gemini, no en el consentimiento. Sí lo pide, por ejemplo, para guardar grabaciones de voz.
google-ai-training-who-is-responsible = La responsable de este entrenamiento en la UE, el EEE y Suiza es Google Ireland; para las personas del Reino Unido es Google LLC.

## Datos antiguos

google-ai-training-still-possible = No es tarde: puedes desactivar **Keep Activity** (en inglés) en cualquier momento, con efecto para chats posteriores, y borrar lo guardado.
google-ai-training-reviewed-stays = Los chats que han revisado personas se separan de tu cuenta y se quedan hasta tres años, aunque borres tu actividad.

## Qué efecto tiene oponerse

google-ai-training-not-everything = Desactivarlo no pone fin a todos los usos: los chats posteriores se guardan 72 horas igualmente, para responder y por seguridad, y para eso puede haber personas que los miren.
google-ai-training-feedback = Si envías comentarios sobre un chat, ese chat puede usarse aunque **Keep Activity** (en inglés) esté desactivado.
google-ai-training-search-apart = El ajuste es solo para las aplicaciones de Gemini. Para la Búsqueda y sus respuestas de IA, según la ayuda de Google, cuenta otro: **Web & App Activity** (en inglés).

## Quién recibe los datos

google-ai-training-reviewers = Algunos chats van a personas que los revisan, entre ellas gente de empresas que trabajan para Google. Antes se separan de la cuenta.

## Si lo leen personas

google-ai-training-reviewed-while-off = Incluso con **Keep Activity** (en inglés) desactivado, puede haber personas que miren chats para proteger a Google, a quienes lo usan y al público.

## Menores de edad

google-ai-training-minors = Según la ayuda de Google, el ajuste está activado por defecto solo desde los 18 años; una versión de mayo de 2024 dice que las personas más jóvenes pueden activarlo por su cuenta.

## Por qué

google-ai-training-reason = Google dice que sus modelos deben atender mejor las peticiones y mejorar en seguridad, lenguaje y datos.

## Reclamaciones y vías legales

google-ai-training-object = En la UE, el EEE y el Reino Unido puedes oponerte al uso de tus datos y reclamar ante tu autoridad de protección de datos; lo dice la política de Google.
google-ai-training-form = En la UE hay también, según una noticia sobre una guía de la autoridad francesa de octubre de 2025, un formulario de Google; es más lento y pide capturas de pantalla.
google-ai-training-delete = Puedes borrar los chats guardados de Gemini en cualquier momento, o hacer que se borren automáticamente.

## Cuánto tiempo se guardan los datos

google-ai-training-kept = Con **Keep Activity** (en inglés) activado, los chats de Gemini se borran a los 18 meses; puedes elegir 3 o 36 meses, o nunca. Desactivado, y en chats temporales, se guardan 72 horas.

## Desactivar la función de IA

google-ai-training-gemini-stays = Puedes seguir usando Gemini con **Keep Activity** (en inglés) desactivado; los chats ya no se guardan entonces en tu actividad. Según la ayuda de Google, la mayoría de las apps conectadas no funcionan en ese caso.

## Personas sin cuenta

google-ai-training-signed-out = Quien usa Gemini sin iniciar sesión queda, según la ayuda de Google, bajo su política de privacidad general; los chats no se vinculan a una cuenta de Google, y las reglas especiales de las aplicaciones de Gemini no valen.

## Cuentas de empresa

google-ai-training-workspace = Con una cuenta de trabajo o de centro educativo, según la ayuda de Google, los chats y archivos ni los leen revisores ni se usan para mejorar su IA generativa. Allí, solo quien administra la cuenta puede desactivar **Keep Activity** (en inglés).

## Cuando algo falla

google-ai-training-names = El ajuste se llamaba antes **Gemini Apps Activity**; el nombre nuevo, **Keep Activity**, se anunció para septiembre de 2025 (los dos en inglés). El enlace lleva directo a él.

## Dónde está escrito

google-ai-training-stated = El Privacy Hub de Google para las aplicaciones de Gemini describe el ajuste, quién revisa y cuánto se guardan los chats; la política de privacidad menciona a la empresa responsable y las bases legales en Europa.
