### El entrenamiento de IA de Snapchat: un mensaje por afirmación y por ámbito de `facts/snapchat/ai-training.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «Snapchat:».
snapchat-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica.

snapchat-ai-training-scope-eea-gb = Ya estaba en la política del 7 de abril de 2025; la anunciada para el { $effective } lo mantiene. En el EEE y el Reino Unido puede que tengas derecho de oposición.
snapchat-ai-training-scope-rest = Ya estaba en la política del 7 de abril de 2025; la anunciada para el { $effective } lo mantiene, en todo el mundo. Qué derechos tienes depende de la ley del lugar donde vives.

## Qué cambia

snapchat-ai-training-what-planned = Según lo anunciado el { $announced }, el { $effective } entran en vigor una nueva política y nuevas condiciones, en todo el mundo. Como antes, Snap desarrolla sus modelos, IA generativa incluida, con información de quienes usan Snapchat; las conversaciones con My AI mejoran My AI.
snapchat-ai-training-what = Snap desarrolla sus modelos, IA generativa incluida, con información de quienes usan Snapchat; las conversaciones con My AI mejoran My AI. Lo dice la política anunciada para el { $effective }, en todo el mundo, y lo decía la anterior.
snapchat-ai-training-choice = Está activado por defecto. El texto de la política no menciona ningún interruptor contra ello; hay usuarios que hablan de uno para el contenido público, y lo que compartiste con My AI se puede borrar.
snapchat-ai-training-other-news = También es nuevo, según lo anunciado: comprobaciones o estimaciones de la edad, según la región; caras agrupadas en Memories, si quieres; y el nombre SPECS para las gafas de Snap.

## Cómo oponerse

snapchat-ai-training-no-switch-named = La política de Snap, según lo anunciado, no menciona ningún interruptor contra el entrenamiento de IA. Menciona otras dos vías: borrar lo que compartiste con My AI, y oponerte donde la ley te da ese derecho.
snapchat-ai-training-clear-my-ai = Borra en la app lo que compartiste con My AI (nombres en inglés; en Android está en **Account Actions**):
    .step-1 = Toca tu perfil y luego la rueda dentada (**Settings**).
    .step-2 = En **Privacy Controls**, abre **Clear Data**.
    .step-3 = Elige **Clear My AI Data** y confirma.
snapchat-ai-training-reported-switch = Hay usuarios que describen un interruptor para el contenido público; los nombres (en inglés) pueden variar: la rueda dentada (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: desactivado.

## A quién afecta

snapchat-ai-training-everybody = Afecta a quien usa Snapchat, en todo el mundo, según la política anunciada; avisos adicionales añaden derechos según la región.

## Cuándo

snapchat-ai-training-start-planned = La nueva política y las nuevas condiciones entran en vigor el { $effective }, según lo anunciado. No es una fecha límite para oponerse: la política anterior ya tenía este uso, y los datos de My AI se pueden borrar en cualquier momento.
snapchat-ai-training-start = La nueva política y las nuevas condiciones se anunciaron para el { $effective }. No fue una fecha límite para oponerse: la política anterior ya tenía este uso, y los datos de My AI se pueden borrar en cualquier momento.

## Qué datos

snapchat-ai-training-my-ai = Lo que escribes en My AI y otras funciones de IA, y lo que devuelven. Los modelos aprenden de ello, y también alimenta la personalización y los anuncios, según la política anunciada.
snapchat-ai-training-users-information = Para desarrollar algoritmos, modelos e IA generativa, la política anunciada habla en general de información de quienes usan Snapchat.

## Mensajes privados

snapchat-ai-training-private-content = Según el texto de la política, el contenido privado y los mensajes que envías a amistades no se usan para personalización ni anuncios. No se conoce una frase así sobre el entrenamiento de IA.
snapchat-ai-training-group-chats = Si My AI está en un chat de grupo, puede leer los mensajes de ahí.

## Qué viene activado por defecto

snapchat-ai-training-on = Está activado. Si no haces nada, los modelos de Snap pueden aprender de lo que compartes con sus funciones de IA.

## La base legal

snapchat-ai-training-bases-elsewhere = Para el EEE y el Reino Unido, Snap enumera sus bases legales en una página de ayuda propia. Lo que dice ahí sobre el entrenamiento de IA no se pudo leer.

## Qué efecto tiene oponerse

snapchat-ai-training-clearing = Borrar elimina tu propio chat con My AI, no los mensajes en chats de grupo con ella, y puede tardar hasta 30 días.
snapchat-ai-training-public-only = El interruptor que describen usuarios es para el contenido público; no se sabe si también detiene el aprendizaje con conversaciones con My AI.
snapchat-ai-training-ads-separate = La publicidad es otra cosa: la ayuda de Snapchat describe **Settings**, **Ad Preferences** (en inglés), donde se pueden desactivar anuncios por audiencia, actividad y red.

## Datos antiguos

snapchat-ai-training-still-possible = No es tarde: lo que compartiste con My AI se puede borrar en cualquier momento.
snapchat-ai-training-trained-models = Qué significa borrar para modelos que ya han aprendido de ello no está en los textos que se pudieron leer.

## Menores de edad

snapchat-ai-training-teen-ads = En el EEE y el Reino Unido, los menores de 18 años quedan automáticamente fuera de los anuncios por audiencia, actividad y datos de terceros. Eso es sobre publicidad, no sobre entrenamiento de IA.
snapchat-ai-training-age-checks = En la política anunciada no se conoce ninguna excepción del entrenamiento de IA para menores de 18 años; Snap puede estimar o comprobar la edad, según la región.

## Por qué

snapchat-ai-training-reason = Snap dice para qué: desarrollar y mejorar funciones, algoritmos y modelos, y que My AI responda mejor.

## Reclamaciones y vías legales

snapchat-ai-training-object = Donde la ley te da el derecho, puedes oponerte al uso que hace Snap de tus datos; la política dice cómo. También puedes reclamar ante tu autoridad de protección de datos, por ejemplo en el EEE y el Reino Unido.

## Dónde está escrito

snapchat-ai-training-stated = Está en la política de privacidad y las condiciones de Snap, en las versiones anunciadas para el { $effective }.

## Cuánto tiempo se guardan los datos

snapchat-ai-training-kept = Lo que compartes con My AI se guarda hasta que lo borras; borrarlo puede tardar hasta 30 días.

## Cuando algo falla

snapchat-ai-training-labels-differ = Los nombres del interruptor para el contenido público pueden variar. Si existe en todos los países, y si sigue existiendo con la política anunciada para el { $effective }, no está confirmado: mira en los ajustes de la app.
