### El entrenamiento de IA de Slack: un mensaje por afirmación y por ámbito de `facts/slack/ai-training.toml`.
### No se conoce ningún día de anuncio ni de comienzo, así que no se usan $announced ni $effective.

# Se lee después de «Slack:».
slack-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

slack-ai-training-scope-rest = Vale para espacios de trabajo enteros que no se han opuesto: decide una persona propietaria (owner), no cada miembro. No se conoce ninguna excepción para una región.

## Qué es

slack-ai-training-what = Slack, una empresa de Salesforce, entrena con datos de sus clientes modelos que predicen, como los de resultados de búsqueda y los de sugerencias de canales y emojis. Está activado hasta que una persona propietaria del espacio de trabajo se opone por correo electrónico.
slack-ai-training-not-generative = La IA generativa es otra cosa: Slack dice que solo entrena esos modelos con datos de clientes si el cliente lo ha aceptado expresamente.

## Cómo oponerse

slack-ai-training-mail = Los miembros por sí solos no pueden oponerse; sí puede una persona propietaria, por correo electrónico y para todo el espacio de trabajo. Estos pasos son de 2024 y 2025, así que mira antes la página de Slack:
    .step-1 = Quien es Org Owner, Workspace Owner o Primary Owner (así se llaman en inglés) escribe a feedback@slack.com.
    .step-2 = Como asunto, en inglés: **Slack Global model opt-out request**.
    .step-3 = En el correo: la dirección web del espacio de trabajo o de la organización.

## Cuándo, y datos antiguos

slack-ai-training-no-day = No se conoce ninguna fecha límite: por lo que se sabe, una persona propietaria todavía puede oponerse. Tampoco se sabe desde cuándo funciona; se hizo muy conocido en mayo de 2024.
slack-ai-training-nothing-deleted = Una guía dice que oponerse detiene el entrenamiento posterior y no borra nada de lo que Slack ya tiene.

## Qué datos, mensajes privados

slack-ai-training-two-texts = Según citas de sus principios, Slack analiza mensajes, contenido, archivos y datos de uso. Un artículo del blog de Slack de mayo de 2024 dice que estos modelos usan datos agregados y sin identificar y no acceden al contenido de los mensajes, ni en mensajes directos ni en canales.
slack-ai-training-no-leak = Slack dice que estos modelos están hechos de modo que no pueden reproducir datos de clientes, y que no se filtran datos de un espacio de trabajo a otro.

## Qué viene activado por defecto

slack-ai-training-on = En los modelos que predicen está activado para todo espacio de trabajo que no se haya opuesto. En la IA generativa está desactivado hasta que el cliente acepta expresamente.

## Qué efecto tiene oponerse

slack-ai-training-own-workspace = Según citas de la página de Slack, los datos de un espacio de trabajo que se ha opuesto solo mejoran ese mismo espacio, ya no los modelos para todo el mundo.

## Quién recibe los datos

slack-ai-training-model-makers = Los fabricantes de los modelos de lenguaje que hay detrás de Slack AI no tienen acceso a datos de clientes, según un índice de tales promesas y un correo del soporte de Slack.

## Por qué

slack-ai-training-purpose = Como finalidad, Slack menciona mejores resultados de búsqueda y mejores sugerencias de canales y emojis.

## Reclamaciones, y quién decide

slack-ai-training-ask-owner = La decisión es de las personas propietarias del espacio de trabajo, a menudo la empresa empleadora. Como miembro puedes pedirles que se opongan.

## Dónde está escrito

slack-ai-training-stated = Está en los principios de privacidad de Slack sobre búsqueda, aprendizaje e inteligencia artificial; un artículo del blog de Slack de mayo de 2024 los explica.

## Cuando algo falla

slack-ai-training-no-switch = En Slack no hay interruptor para esto, dicen las guías; solo sirve el correo de una persona propietaria. Si queda sin respuesta, mira en la página de Slack qué vale ahora.

## Si lo leen personas

slack-ai-training-no-access = Según citas de sus principios, Slack dice que no puede ver el contenido cuando desarrolla estos modelos; lo impiden medidas técnicas.
