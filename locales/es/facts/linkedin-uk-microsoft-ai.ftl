### Datos de LinkedIn para la IA de Microsoft: un mensaje por afirmación y por ámbito de
### `facts/linkedin/uk-microsoft-ai.toml`. Todos pueden usar $effective, el día del hecho, ya escrito.

# Se lee después de «LinkedIn:».
linkedin-uk-microsoft-ai-name = datos para la IA de Microsoft en el Reino Unido

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica, y desde cuándo.

linkedin-uk-microsoft-ai-scope-gb = El aviso europeo tiene una fila propia para el Reino Unido. Está activado hasta que lo desactives, y el interruptor es el mismo que para el entrenamiento de IA de la propia LinkedIn.
linkedin-uk-microsoft-ai-scope-europe = El aviso europeo de LinkedIn menciona esta cesión solo para el Reino Unido. El entrenamiento de IA de la propia LinkedIn es otra cosa: ese se aplica también aquí.
linkedin-uk-microsoft-ai-scope-rest = Aquí vale otra cláusula: la política de privacidad permite a LinkedIn compartir contenido público con Microsoft para que preste o desarrolle sus servicios. El entrenamiento de IA no se menciona ahí.

## Qué cambia

linkedin-uk-microsoft-ai-what-planned = A partir del { $effective } LinkedIn compartirá también contenido de sus miembros del Reino Unido, como publicaciones, comentarios, artículos y vídeos, con su matriz Microsoft, para que Microsoft entrene sus propios modelos de IA. El entrenamiento de IA de la propia LinkedIn va aparte.
linkedin-uk-microsoft-ai-what = Desde el { $effective } LinkedIn comparte también contenido de sus miembros del Reino Unido, como publicaciones, comentarios, artículos y vídeos, con su matriz Microsoft, para que Microsoft entrene sus propios modelos de IA. El entrenamiento de IA de la propia LinkedIn va aparte.
linkedin-uk-microsoft-ai-not-in-the-eu = En Europa, esto afecta solo al Reino Unido: para la UE, el EEE y Suiza el aviso europeo de LinkedIn no recoge ninguna cesión así. En el Reino Unido está activado por defecto, y el interruptor del entrenamiento de IA lo detiene.

## Cómo oponerse

linkedin-uk-microsoft-ai-switch = En el Reino Unido un solo interruptor detiene esto y también el entrenamiento de IA de la propia LinkedIn:
    .step-1 = Haz clic en **Yo** (tu foto) y luego en **Ajustes y privacidad**.
    .step-2 = Abre **Privacidad de datos**.
    .step-3 = En el apartado sobre cómo usa LinkedIn tus datos (en inglés, **How LinkedIn uses your data**), elige **Datos para mejorar la IA generativa**.
    .step-4 = Desactiva el interruptor, en inglés **Use my data for training content creation AI models**.
linkedin-uk-microsoft-ai-nothing-to-switch = En la UE, el EEE y Suiza no hay nada que desactivar contra esto. El entrenamiento de IA de la propia LinkedIn sí tiene allí un interruptor.
linkedin-uk-microsoft-ai-switch-elsewhere = Fuera de la UE, el EEE, Suiza y el Reino Unido, según la página de ayuda de LinkedIn, el interruptor de IA cubre también el entrenamiento de IA que crea contenido por parte de empresas del grupo como Microsoft.

## Cuándo

linkedin-uk-microsoft-ai-start-planned = El { $effective } empieza en el Reino Unido. Es un comienzo, no una fecha límite: podrás desactivarlo también después.
linkedin-uk-microsoft-ai-start = El { $effective } empezó en el Reino Unido. Fue un comienzo, no una fecha límite: todavía puedes desactivarlo.

## Qué datos

linkedin-uk-microsoft-ai-content = En el Reino Unido: tus publicaciones, comentarios, artículos, artículos colaborativos y los vídeos que haces; vídeos de LinkedIn Learning y sus transcripciones; datos de páginas de empresa; ofertas de empleo.
linkedin-uk-microsoft-ai-public-content = Fuera de la UE, el EEE, Suiza y el Reino Unido, la política de privacidad permite que vaya a Microsoft el contenido que compartes en público, como las publicaciones públicas.

## Mensajes privados

linkedin-uk-microsoft-ai-messages-not-listed = Según la lista del aviso europeo, los mensajes no están entre lo que LinkedIn comparte en el Reino Unido para la IA de Microsoft.

## Qué viene activado por defecto

linkedin-uk-microsoft-ai-on = En el Reino Unido entra quien no lo desactiva.

## La base legal

linkedin-uk-microsoft-ai-legitimate-interests = En el Reino Unido, LinkedIn se basa en intereses legítimos, no en el consentimiento. Puedes desactivarlo en cualquier momento.

## Datos antiguos

linkedin-uk-microsoft-ai-not-too-late = No es tarde: en el Reino Unido empieza el { $effective }, y puedes desactivarlo antes y después de ese día.
linkedin-uk-microsoft-ai-still-possible = No es tarde: en el Reino Unido puedes desactivarlo en cualquier momento.
linkedin-uk-microsoft-ai-trained-stays = Según la página de ayuda de LinkedIn, el interruptor sirve para el futuro y no deshace el entrenamiento ya hecho. Qué pasa con el contenido que Microsoft ya tiene, los textos de LinkedIn no lo dicen.
linkedin-uk-microsoft-ai-before = Antes del { $effective }, la política de privacidad de LinkedIn ya permitía que el contenido público de miembros del Reino Unido fuera a Microsoft para que prestara o desarrollara sus servicios; el entrenamiento de IA no se mencionaba ahí.

## Qué efecto tiene oponerse

linkedin-uk-microsoft-ai-not-all = El interruptor no lo detiene todo: no detiene la IA de personalización, de orden de resultados ni de seguridad, ni la publicidad.
linkedin-uk-microsoft-ai-future-only = Según la página de ayuda de LinkedIn, desactivarlo sirve para el futuro; el entrenamiento ya hecho se queda. Puedes hacerlo en cualquier momento.
linkedin-uk-microsoft-ai-not-said-elsewhere = Si el interruptor de IA evita también que el contenido público vaya a Microsoft para otras finalidades fuera de la UE, el EEE, Suiza y el Reino Unido, los textos de LinkedIn no lo dicen.

## Quién recibe los datos

linkedin-uk-microsoft-ai-microsoft = En el Reino Unido: Microsoft, la matriz de LinkedIn. Según el aviso europeo, puede entrenar y mejorar con esos datos sus modelos de IA, bajo sus propias políticas de privacidad.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Sería falso decir que solo llegan a Microsoft datos del Reino Unido: fuera de la UE, el EEE, Suiza y el Reino Unido, la política de privacidad permite que el contenido público vaya a Microsoft para que preste o desarrolle sus servicios. El entrenamiento de IA no se menciona ahí.

## Por qué

linkedin-uk-microsoft-ai-reason = LinkedIn da estos motivos: la IA de Microsoft debe ser justa, precisa y pertinente, reflejar comunidades diversas y funcionar igual de bien para todo el mundo, y Microsoft debe poder mejorar sus productos, también para LinkedIn y sus miembros.

## Reclamaciones y vías legales

linkedin-uk-microsoft-ai-object = En el Reino Unido, desactívalo primero. También tienes derecho de oposición, con el formulario de LinkedIn; LinkedIn examina esas oposiciones. Puedes reclamar ante la ICO.

## Dónde está escrito

linkedin-uk-microsoft-ai-stated = Está en el aviso de privacidad europeo de LinkedIn (European Regional Privacy Notice), en la fila para el Reino Unido. Lo que vale fuera de la UE, el EEE, Suiza y el Reino Unido está en la política de privacidad, en la parte sobre compartir con servicios relacionados.

## Páginas de empresa

linkedin-uk-microsoft-ai-company-pages = En el Reino Unido, los datos de páginas de empresa y de ofertas de empleo están también entre lo que LinkedIn comparte para la IA de Microsoft, a partir del { $effective }.

## Afirmaciones falsas

linkedin-uk-microsoft-ai-myth-all-of-europe = «Microsoft entrena su IA con publicaciones de LinkedIn de toda Europa» no es lo que dice el aviso de LinkedIn: menciona esta cesión solo para el Reino Unido.
