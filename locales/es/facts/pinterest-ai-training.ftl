### El entrenamiento de IA de Pinterest: un mensaje por afirmación y por ámbito de `facts/pinterest/ai-training.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «Pinterest:».
pinterest-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

pinterest-ai-training-scope-europe = Está en la política de Pinterest a partir del { $effective }; Pinterest dice que ya lo hacía antes. El entrenamiento de Canvas está activado para personas adultas hasta que lo desactivan. En el EEE, el Reino Unido y Suiza también puedes oponerte con un formulario.
pinterest-ai-training-scope-rest = Está en la política de Pinterest a partir del { $effective }; Pinterest dice que ya lo hacía antes. El entrenamiento de Canvas está activado para personas adultas hasta que lo desactivan.

## Qué cambia

pinterest-ai-training-what-planned = A partir del { $effective }, la política de Pinterest dice en todo el mundo que la información de quienes lo usan entrena sus modelos de aprendizaje automático, Pines de cualquier fecha incluidos; uno de ellos es el modelo de imágenes Canvas. Pinterest dice que ya lo hace.
pinterest-ai-training-what = Pinterest entrena sus modelos de aprendizaje automático con información de quienes lo usan, Pines de cualquier fecha incluidos; uno de ellos es el modelo de imágenes Canvas. Su política lo dice en todo el mundo desde el { $effective }; Pinterest dice que ya lo hacía antes.
pinterest-ai-training-choice = Está activado por defecto para personas adultas. Un interruptor deja tus datos fuera del entrenamiento de Canvas; los menores de 18 años quedan fuera de él automáticamente.

## Cómo oponerse

pinterest-ai-training-switch = Desactiva el entrenamiento de Canvas en la web, con la sesión iniciada:
    .step-1 = Abre el menú y luego **Configuración**.
    .step-2 = Abre **Privacidad y datos**.
    .step-3 = En **GenAI**, desactiva **Use your data to train Pinterest Canvas** (así se llama en inglés).
pinterest-ai-training-app = En la app, dicen las guías: tu perfil, la configuración de la cuenta, **Privacidad y datos**, y luego el mismo interruptor.
pinterest-ai-training-form = En el EEE, el Reino Unido y Suiza también puedes oponerte con el formulario de Pinterest a usos que se basan en intereses legítimos, más allá de lo que cubre el interruptor.

## A quién afecta

pinterest-ai-training-adults = Afecta a quien usa Pinterest, en todo el mundo; los miembros menores de 18 años quedan automáticamente fuera del entrenamiento de Canvas.

## Cuándo

pinterest-ai-training-start-planned = El { $effective } entra en vigor la nueva política; Pinterest dice que ya entrena así. No es una fecha límite: el interruptor sirve antes y después.
pinterest-ai-training-start = La política entró en vigor el { $effective }; Pinterest dice que ya entrenaba así antes. No fue una fecha límite: el interruptor sirve en cualquier momento.

## Qué datos

pinterest-ai-training-canvas-data = Para el modelo de imágenes Canvas, la página de ayuda de Pinterest menciona cierto contenido accesible al público que guardas o subes.
pinterest-ai-training-other-data = Para mejorar sus servicios, aprendizaje automático incluido, la parte europea de la política recoge mucho más: datos de la cuenta sin raza ni etnia, contenido, ubicación, tus mensajes a Pinterest, datos de registro, de cookies y de dispositivos, el uso y lo que se deduce de él, y datos de socios.

## Mensajes privados

pinterest-ai-training-messages = Según el texto de la política, los mensajes a otras personas son «contenido», una categoría que Pinterest puede usar para mejorar sus servicios, aprendizaje automático incluido. Para Canvas la página de ayuda menciona solo contenido accesible al público.
pinterest-ai-training-secret-boards = En los textos que se pudieron leer, los tableros secretos no se mencionan ni como usados ni como excluidos.

## Qué viene activado por defecto

pinterest-ai-training-on = Está activado para personas adultas que no lo han desactivado. Si no haces nada, Pinterest puede usar tus datos para entrenar Canvas.

## La base legal

pinterest-ai-training-legitimate-interests = En el EEE, el Reino Unido y Suiza, Pinterest se basa en sus intereses legítimos (mejorar y desarrollar sus servicios), no en el consentimiento. Puedes oponerte.
pinterest-ai-training-no-gdpr-objection = Según el texto de la política, en el EEE, el Reino Unido y Suiza es posible oponerse a usos que se basan en intereses legítimos; para otros países no menciona ese derecho. El interruptor también existe allí.

## Qué efecto tiene oponerse

pinterest-ai-training-canvas-only = El interruptor cubre solo el modelo de imágenes Canvas: la búsqueda, las recomendaciones y el resto del aprendizaje automático siguen.
pinterest-ai-training-no-further-use = Una vez desactivado, Pinterest ya no usa tus datos para entrenar Canvas. Puedes volver a activarlo.
pinterest-ai-training-feed = El interruptor no oculta las imágenes de IA de tu feed. Según las noticias, **Refine your recommendations** con **GenAI interests** (así se llama en inglés) las reduce en algunas categorías.

## Datos antiguos

pinterest-ai-training-not-too-late = No es tarde: puedes desactivar el entrenamiento de Canvas en cualquier momento, y desde entonces tus datos ya no se usan para ello.
pinterest-ai-training-used-before = Según el texto de la política, pueden haberse usado ya Pines de cualquier fecha. Qué significa desactivarlo para los datos usados antes, la página de ayuda de Pinterest no lo dice.

## Quién recibe los datos

pinterest-ai-training-own-group = Según el texto de la política, el entrenamiento sirve a Pinterest y a las empresas de su grupo; no se menciona que se pasen datos a otros fabricantes de IA.
pinterest-ai-training-ad-partners = Aparte del entrenamiento: según el resumen de cambios de Pinterest, fuera del EEE, el Reino Unido y Suiza puede compartir datos con socios para que los anunciantes lleguen a ti en otros sitios.

## Por qué

pinterest-ai-training-reason = Pinterest da estos motivos: mejores productos y funciones nuevas, como herramientas que crean fondos para anuncios.

## Reclamaciones y vías legales

pinterest-ai-training-object = En el EEE, el Reino Unido y Suiza: desactiva el entrenamiento y envía el formulario de oposición para lo que el interruptor no cubre.
pinterest-ai-training-complaint = En el EEE, el Reino Unido y Suiza puedes reclamar ante tu autoridad de protección de datos. En la UE la principal es la irlandesa; en el Reino Unido es la ICO.
pinterest-ai-training-delete = También puedes borrar Pines, tableros o la cuenta entera. Qué significa eso para los datos usados antes no se indica.

## Dónde está escrito

pinterest-ai-training-stated = La política de privacidad de Pinterest menciona finalidad, datos y, para Europa, la base legal. La página de ayuda sobre los ajustes de GenAI describe el interruptor.

## Personas sin cuenta

pinterest-ai-training-without-account = Según la política de Pinterest, también se usan imágenes de personas sin cuenta que aparecen en Pines.

## Cuando algo falla

pinterest-ai-training-not-found = Si no encuentras el interruptor, inicia sesión en la web y mira en **Configuración**, **Privacidad y datos**; la página de ayuda de Pinterest lo describe. En el EEE, el Reino Unido y Suiza está además el formulario.

## Afirmaciones falsas

pinterest-ai-training-myth-no-opt-out = «En Pinterest no hay forma de oponerse» es falso: su página de ayuda describe el interruptor.
