### El entrenamiento de IA en Zoom, que no hace ninguno con contenido: un mensaje por afirmación y por ámbito de
### `facts/zoom/ai-training.toml`. No se usan $announced ni $effective: no hay nada que empiece.

# Se lee después de «Zoom:».
zoom-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que no se aplica.

zoom-ai-training-scope-rest = Los textos de Zoom dicen esto del contenido de sus clientes y no hacen excepción para ninguna región. La declaración de privacidad se leyó en una versión de agosto de 2024.

## Qué es

zoom-ai-training-what = No: Zoom dice que audio, vídeo, chat, pantalla compartida, adjuntos y contenido parecido de sus clientes no entrenan ninguna IA, ni la suya ni la de otros.
zoom-ai-training-since-2023 = En 2023, unas nuevas condiciones de Zoom se entendieron como permiso para entrenar IA con llamadas. Desde el 11 de agosto de 2023 las condiciones lo excluyen.

## Cómo oponerse, y hasta cuándo

zoom-ai-training-nothing-to-object-to = Según sus propios textos, Zoom no entrena IA con tus llamadas y chats, así que no hay nada a lo que oponerse ni ningún plazo.

## Qué datos

zoom-ai-training-content-only = Por su redacción, la promesa de Zoom es sobre el contenido. Los datos de uso y de diagnóstico técnico no se mencionan en ella.

## Qué viene activado por defecto

zoom-ai-training-never = No tienes que ajustar nada: según los textos de Zoom, el contenido no se usa para entrenar IA.

## Quién recibe los datos

zoom-ai-training-model-makers = Para su AI Companion, Zoom usa modelos propios y de otros, como OpenAI y Anthropic. Según los textos de Zoom, el contenido de sus clientes tampoco entrena estos.

## Dónde está escrito

zoom-ai-training-stated = Lo dicen la declaración de privacidad de Zoom, leída en una versión de agosto de 2024, y sus condiciones de agosto de 2023. Mira allí qué vale ahora.

## Desactivar las funciones de IA, cuentas de empresa

zoom-ai-training-companion = AI Companion tiene que usar lo que se dice o se escribe para hacer un resumen, por ejemplo; eso es uso, no entrenamiento. Si esas funciones están activadas lo decide quien posee o administra la cuenta.

## Si lo leen personas

zoom-ai-training-staff = Zoom dice que su plantilla solo puede mirar el contenido si lo permite quien posee o administra la cuenta, o donde lo exigen la ley o la seguridad.
