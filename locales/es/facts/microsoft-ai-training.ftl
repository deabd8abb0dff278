### El entrenamiento de IA de Microsoft con chats de Copilot: un mensaje por afirmación y por ámbito de
### `facts/microsoft/ai-training.toml`.

# Se lee después de «Microsoft:».
microsoft-ai-training-name = entrenamiento de IA con chats de Copilot

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica.

microsoft-ai-training-scope-us = En 2024 Microsoft mencionó a EE. UU. entre los países donde entrena. Si ves el interruptor, te afecta.
microsoft-ai-training-scope-left-out = La ayuda de Microsoft, según la citan guías, deja fuera a Brasil, China sin Hong Kong, Israel, Nigeria, Corea del Sur y Vietnam hasta nuevo aviso.
microsoft-ai-training-scope-eea = Una guía más antigua deja fuera al EEE; la lista de excepciones de Microsoft, tal como se citó más tarde, no lo menciona. Su declaración de privacidad decía «algunos mercados». Si ves el interruptor, te afecta.
microsoft-ai-training-scope-gb = Una guía más antigua deja fuera al Reino Unido; la lista de excepciones de Microsoft, tal como se citó más tarde, no lo menciona. Su declaración de privacidad decía «algunos mercados». Si ves el interruptor, te afecta.
microsoft-ai-training-scope-ch = Ninguno de los textos que se pudieron leer menciona a Suiza, ni entre los incluidos ni entre los excluidos. Si ves el interruptor, te afecta.
microsoft-ai-training-scope-rest = La declaración de privacidad de Microsoft decía «algunos mercados» sin enumerarlos. Si ves el interruptor, te afecta.

## De qué se trata

microsoft-ai-training-what = En algunos mercados, según su declaración de privacidad de julio de 2026, Microsoft entrena su IA con chats del Copilot de uso particular, si no te opones; en cuáles, no lo dice. Las cuentas de trabajo y de centros educativos quedan fuera.
microsoft-ai-training-two-versions = Desde el 18 de agosto de 2026 depende también de la app, según citas de la ayuda de Microsoft: en la app Copilot actualizada, los chats no entrenan modelos base y no hay interruptor; en la versión anterior pueden hacerlo, y hay uno.

## Cómo oponerse

microsoft-ai-training-switch = Donde existen los interruptores, las guías describen así el camino, en la web y en la app (nombres en inglés):
    .step-1 = Haz clic en tu foto de perfil y luego en tu nombre o en **Settings**; en el teléfono, en **Account**.
    .step-2 = Abre **Privacy**.
    .step-3 = Desactiva **Training on conversation activity** y **Training on voice conversations**; antes se llamaban **Model training on text** y **Model training on voice**.
microsoft-ai-training-no-switch = Si los interruptores faltan en la web, mira en la app del teléfono. Si faltan en todas partes, quizá no estén incluidos tu mercado o tu versión de la app.

## Cuándo

microsoft-ai-training-no-deadline = No se conoce ningún plazo. Donde se aplica el entrenamiento, se puede desactivar en cualquier momento, para chats posteriores.

## Qué datos

microsoft-ai-training-content = Según la ayuda de Microsoft, tal como se cita: chats de Copilot escritos y hablados, e imágenes o archivos subidos allí; también datos sin identificar de Bing y MSN, y cómo reacciona la gente a los anuncios.
microsoft-ai-training-left-out-data = Quedan fuera: Copilot en Word, Excel, Outlook y similares, tanto en suscripciones particulares como en el trabajo o el centro educativo.

## Mensajes privados

microsoft-ai-training-chats-themselves = Donde se aplica el entrenamiento, los chats con Copilot son los propios datos de entrenamiento. Los documentos y correos de Microsoft 365 no entrenan sus modelos base, según la ayuda de Microsoft.

## Qué viene activado por defecto

microsoft-ai-training-on = Donde se aplica el entrenamiento, está activado por defecto, según la ayuda de Microsoft y las guías. Para países concretos de la UE no está confirmado.

## La base legal

microsoft-ai-training-bases = La declaración de privacidad de Microsoft menciona en general consentimiento, contrato, obligaciones legales e intereses legítimos; en cuál se basa el entrenamiento, no lo dice.

## Datos antiguos

microsoft-ai-training-future-only = Desactivarlo sirve para chats posteriores, según la ayuda de Microsoft; lo que se usó antes no se retira.
microsoft-ai-training-delete = Puedes borrar chats de Copilot sueltos o todos en cualquier momento, en Copilot o en el panel de privacidad de tu cuenta de Microsoft.

## Qué efecto tiene oponerse

microsoft-ai-training-other-uses = Desactivarlo solo acaba con el entrenamiento: los chats de Copilot siguen sirviendo para mejorar el servicio, para la seguridad y para la publicidad.
microsoft-ai-training-ads-apart = Los anuncios personalizados tienen sus propios ajustes, en la cuenta de Microsoft, en **Privacy** (en inglés).

## Quién recibe los datos

microsoft-ai-training-recipients = Microsoft da datos a sus propias empresas y a otras que trabajan para ella; estas no pueden usarlos para otras finalidades, dice su declaración de privacidad.
microsoft-ai-training-openai = En 2024 Microsoft dijo a la prensa que no da a OpenAI datos de clientes para entrenar.

## Si lo leen personas

microsoft-ai-training-reviewed = Algunos chats de Copilot los leen personas, para mejorar el producto y por seguridad; según la ayuda de Microsoft no hay forma de excluirse de eso.

## Menores de edad

microsoft-ai-training-minors = Según la ayuda de Microsoft, tal como la citan guías, los chats de menores de 18 años con la sesión iniciada no entrenan su IA.

## Por qué

microsoft-ai-training-reason = Microsoft menciona como finalidad mejorar y desarrollar sus productos.

## Reclamaciones y vías legales

microsoft-ai-training-object = La declaración de privacidad de Microsoft concede el derecho de oposición en todas partes, no solo en Europa, y menciona para ello su página de soporte de privacidad. Donde hay autoridad de protección de datos, también se puede reclamar ante ella.

## Cuánto tiempo se guardan los datos

microsoft-ai-training-kept = Según la ayuda de Microsoft, tal como se cita, los chats de Copilot se guardan 18 meses por defecto; puedes borrarlos antes.
microsoft-ai-training-kept-updated-app = Para la app Copilot actualizada del 18 de agosto de 2026 no se encontró ningún plazo.

## Personas sin cuenta

microsoft-ai-training-signed-out = Según la ayuda de Microsoft, tal como la citan guías, los chats de personas que no han iniciado sesión no entrenan su IA.

## Cuentas de empresa

microsoft-ai-training-work-accounts = Los chats con una cuenta de trabajo o de centro educativo no entrenan modelos base, dice Microsoft. Allí no hay nada que desactivar.
microsoft-ai-training-home-subscriptions = Con Microsoft 365 Personal o Family, lo que haces con Copilot dentro de las apps de Office tampoco entrena modelos base.

## Cuando algo falla

microsoft-ai-training-gaming = El Copilot para juegos de Windows tiene sus propios interruptores de entrenamiento: en la Game Bar, en sus ajustes de privacidad, según la prensa de 2025.

## Dónde está escrito

microsoft-ai-training-stated = «Algunos mercados» y la forma de oponerse estaban en la declaración de privacidad de Microsoft de julio de 2026. La de septiembre de 2026 permite entrenar IA en general; los detalles están en las preguntas de privacidad sobre Copilot.
