### El entrenamiento de IA de TikTok: un mensaje por afirmación y por ámbito de `facts/tiktok/ai-training.toml`.
### El hecho no tiene un día propio.

# Se lee después de «TikTok:».
tiktok-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

tiktok-ai-training-scope-eea-gb = Lo dice la política de TikTok para Europa. No hay un interruptor sencillo, pero la ley de protección de datos te da derecho de oposición.
tiktok-ai-training-scope-ch = La política de TikTok para Europa cubre también Suiza. No hay un interruptor sencillo; puedes enviar una solicitud a TikTok.
tiktok-ai-training-scope-rest = Una política anterior para EE. UU. también lo dice; los textos más recientes de TikTok para fuera de Europa no se leyeron. Puedes enviar una solicitud, pero TikTok no tiene que aceptarla en todas partes.

## Qué es

tiktok-ai-training-what = TikTok usa información sobre personas para entrenar, probar y mejorar sus modelos de aprendizaje automático y sus algoritmos. Así lo dice su política de privacidad del 30 de noviembre de 2025 para la UE, el EEE, el Reino Unido y Suiza.
tiktok-ai-training-choice = La política de TikTok para Europa no describe ningún interruptor para esto. Según un estudio, solo es posible oponerse con un formulario de solicitud.

## Cómo oponerse

tiktok-ai-training-request = No hay un interruptor sencillo. Envía una solicitud a TikTok por su formulario de privacidad y escribe que te opones al uso de tus datos para entrenar IA. En el camino por menús y textos de privacidad, un estudio contó 19 pasos.
tiktok-ai-training-by-region = En la UE, el EEE y el Reino Unido esa solicitud se apoya en la ley de protección de datos (artículo 21 del RGPD y del UK GDPR). En otros lugares, según el mismo estudio, TikTok no tiene que aceptarla.

## A quién afecta

tiktok-ai-training-everybody = La frase sobre el entrenamiento en la política de TikTok para Europa habla de información en general; no se encontró ninguna excepción en ella.

## Cuándo

tiktok-ai-training-no-last-day = No se conoce ninguna fecha límite para oponerse: se puede enviar una solicitud en cualquier momento.

## Qué datos

tiktok-ai-training-no-list = Según los textos que se pudieron leer, puede usarse información que TikTok recoge; cuál de ella entra en el entrenamiento no se enumera.
tiktok-ai-training-drafts = Según un estudio de la política de TikTok, entran también vídeos privados y borradores que nunca se publicaron, no solo vídeos públicos.

## Mensajes privados

tiktok-ai-training-direct-messages = Nada de lo que se pudo leer deja fuera los mensajes directos. Según una política anterior para EE. UU., TikTok recoge su contenido; si entrena con ellos no se dice.

## Qué viene activado por defecto

tiktok-ai-training-on = Según la política de TikTok para Europa ocurre sin preguntarte antes; si no haces nada, TikTok puede usar tu información para esto.

## La base legal

tiktok-ai-training-right-to-object = En la UE, el EEE y el Reino Unido tienes derecho de oposición (artículo 21 del RGPD y del UK GDPR). Qué base legal menciona TikTok para este entrenamiento no se pudo leer.
tiktok-ai-training-elsewhere = Fuera de la UE, el EEE y el Reino Unido, según un estudio, TikTok no tiene que aceptar una solicitud contra el entrenamiento. La política de TikTok para Europa cubre también Suiza.

## Qué efecto tiene oponerse

tiktok-ai-training-not-certain = Cómo aplica TikTok una oposición, y qué pasa con los datos ya usados, no está en los textos que se pudieron leer.

## Reclamaciones y vías legales

tiktok-ai-training-complaint = La oposición va a TikTok, con el formulario de solicitud. También puedes reclamar ante tu autoridad de protección de datos; en la UE y el EEE la principal es la irlandesa. En el Reino Unido es la ICO, en Suiza el FDPIC.

## Dónde está escrito

tiktok-ai-training-stated = Está en la política de privacidad de TikTok para el EEE, el Reino Unido y Suiza del 30 de noviembre de 2025, entre las finalidades.

## Cuando algo falla

tiktok-ai-training-hidden = No se te escapa ningún interruptor: según un estudio no hay ninguno, solo el camino a un formulario de solicitud por los textos de privacidad. El enlace lleva al formulario de privacidad de TikTok.

## Afirmaciones falsas

tiktok-ai-training-myth-remix = La opción **Allow AI to remix content** (en inglés), probada en EE. UU. en abril de 2026 y luego pausada, no era un interruptor del entrenamiento: se trataba de clips que otras personas hacen con un vídeo, y TikTok dijo que no era entrenamiento.
