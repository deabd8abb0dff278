### El entrenamiento de IA con ChatGPT: un mensaje por afirmación y por ámbito de `facts/openai/ai-training.toml`.

# Se lee después de «ChatGPT:».
openai-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

openai-ai-training-scope-eea = OpenAI tiene una política de privacidad propia para Europa. El entrenamiento está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.
openai-ai-training-scope-ch = La política de privacidad europea de OpenAI cubre también Suiza. El entrenamiento está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.
openai-ai-training-scope-gb = La política de privacidad europea de OpenAI cubre también el Reino Unido. El entrenamiento está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.
openai-ai-training-scope-rest = Está activado hasta que lo desactives; el interruptor y el portal de privacidad son los mismos que en Europa.

## De qué se trata

openai-ai-training-what = OpenAI puede entrenar sus modelos con lo que se escribe en ChatGPT para particulares. Vale en todo el mundo y está activado por defecto.
openai-ai-training-choice = Puedes desactivarlo en cualquier momento, para chats nuevos. El **Chat temporal** queda fuera de todos modos, y los planes para empresas quedan fuera por defecto.

## Cómo oponerse

openai-ai-training-switch = Desactiva el entrenamiento en ChatGPT; los nombres son los que dan las guías:
    .step-1 = Haz clic en tu foto de perfil y luego en **Configuración**.
    .step-2 = Abre **Controles de datos**.
    .step-3 = Desactiva **Mejorar el modelo para todos**.
openai-ai-training-portal = O usa el portal de privacidad de OpenAI: haz allí una solicitud y elige **Do not train on my content** (en inglés). Cubre toda la cuenta; basta con una de las dos vías.
openai-ai-training-temporary-chat = Para una conversación suelta, usa el **Chat temporal**: no se usa para entrenar.

## A quién afecta

openai-ai-training-individuals = Afecta a ChatGPT para particulares, gratis o de pago. ChatGPT Business, Enterprise y la API quedan fuera, salvo que la organización lo acepte.

## Cuándo

openai-ai-training-no-deadline = No hay plazo: el entrenamiento funciona desde hace mucho, y puedes desactivarlo cualquier día, para chats nuevos.

## Qué datos

openai-ai-training-content = Lo que escribes y subes en ChatGPT para particulares, y lo que responde. Los chats temporales quedan fuera.
openai-ai-training-voice = De los chats hablados, según la ayuda de OpenAI, se usan las transcripciones; las grabaciones, solo si lo permites.

## Mensajes privados

openai-ai-training-chats-themselves = Tus conversaciones con ChatGPT son los propios datos de entrenamiento, salvo que lo hayas desactivado o uses el **Chat temporal**.

## Qué viene activado por defecto

openai-ai-training-on = **Mejorar el modelo para todos** está activado por defecto en las cuentas personales. Si no haces nada, los chats nuevos pueden usarse para entrenar.

## La base legal

openai-ai-training-legitimate-interests = En la UE, el EEE, Suiza y el Reino Unido, OpenAI se basa en intereses legítimos, no en el consentimiento; así lo dice su política europea en la versión del 4 de junio de 2026.

## Datos antiguos

openai-ai-training-still-possible = No es tarde: puedes desactivarlo en cualquier momento, y desde entonces los chats nuevos quedan fuera.
openai-ai-training-trained-stays = Lo que ya se ha usado para entrenar se queda en los modelos.

## Qué efecto tiene oponerse

openai-ai-training-future-only = Desactivarlo solo sirve para chats nuevos: lo entrenado se queda.
openai-ai-training-feedback = Incluso después de desactivarlo: si valoras una respuesta con un pulgar arriba o abajo, ese chat puede usarse para entrenar.
openai-ai-training-history-stays = ChatGPT se puede seguir usando del todo, y tus chats siguen en tu historial; solo quedan fuera del entrenamiento.

## Quién recibe los datos

openai-ai-training-recipients = Según la política europea de OpenAI (versión de noviembre de 2024), reciben datos sus proveedores de servicios y las empresas de su grupo, y las autoridades donde la ley lo exige. Lo que envías a apps o compartes con un enlace va también a otros.

## Menores de edad

openai-ai-training-minors = Según la ayuda de OpenAI, **Mejorar el modelo para todos** está activado por defecto también para adolescentes; es uno de los ajustes que pueden gestionar madres y padres con una cuenta vinculada.

## Por qué

openai-ai-training-reason = OpenAI dice que las conversaciones reales hacen sus modelos más precisos, más seguros y mejores para resolver los problemas de la gente.

## Reclamaciones y vías legales

openai-ai-training-object = En la UE, el EEE, Suiza y el Reino Unido puedes oponerte a los usos basados en intereses legítimos, según la política de OpenAI: en el portal de privacidad o por correo electrónico a dsar@openai.com.
openai-ai-training-complaint = Las reclamaciones van a tu autoridad de protección de datos. La política europea de OpenAI (versión de noviembre de 2024) menciona como principal a la irlandesa, a la ICO para el Reino Unido y al FDPIC para Suiza.

## Cuánto tiempo se guardan los datos

openai-ai-training-deletion = Los chats borrados se eliminan en 30 días, según la política europea de OpenAI, salvo que haya que guardarlos más tiempo o ya no estén vinculados a ti.
openai-ai-training-temporary-kept = Los chats temporales se guardan hasta 30 días por seguridad, según los textos de OpenAI.
openai-ai-training-court-order = Que OpenAI deba guardar todos los chats borrados es cosa del pasado: según la propia OpenAI, la orden judicial de EE. UU. acabó el 26 de septiembre de 2025. Dice que todavía conserva algunos datos de abril a septiembre de 2025; los chats del EEE, Suiza y el Reino Unido no están entre ellos.

## Personas sin cuenta

openai-ai-training-signed-out = Sin iniciar sesión existe el mismo interruptor, según la ayuda de OpenAI; entonces vale solo para ese navegador.
openai-ai-training-write = En Europa, las personas sin cuenta pueden escribir a dsar@openai.com o usar el portal de privacidad, según la política de OpenAI (versión de noviembre de 2024).

## Cuentas de empresa

openai-ai-training-business = El contenido de ChatGPT Business, Enterprise, Edu y la API no entrena modelos por defecto; solo si la organización lo acepta.

## Cuando algo falla

openai-ai-training-no-switch = Si no encuentras el interruptor, usa el portal de privacidad. En las cuentas de empresa no hay nada que desactivar: quedan fuera por defecto.

## Dónde está escrito

openai-ai-training-stated = La página de OpenAI sobre cómo los datos mejoran sus modelos describe el entrenamiento y las formas de excluirse; su política de privacidad para Europa menciona la base legal y cómo funciona el borrado.
