### El entrenamiento de IA de LinkedIn: un mensaje por afirmación y por ámbito de `facts/linkedin/ai-training.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «LinkedIn:».
linkedin-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica, y desde cuándo.

linkedin-ai-training-scope-eea = Está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.
linkedin-ai-training-scope-ch = LinkedIn trata aquí a Suiza como a la UE. La cesión de datos a Microsoft para publicidad es otra cosa: esa deja fuera a Suiza.
linkedin-ai-training-scope-gb = En Europa, solo en el Reino Unido hay algo más: a partir del { $effective } LinkedIn también comparte publicaciones y otros contenidos con Microsoft, para la IA de la propia Microsoft. El mismo interruptor cubre las dos cosas.
linkedin-ai-training-scope-ca = En pausa desde diciembre de 2024 hasta el { $effective }, a petición de la autoridad canadiense de privacidad. Puedes desactivarlo.
linkedin-ai-training-scope-hk = En pausa desde el 11 de octubre de 2024 hasta el { $effective }, a petición de la autoridad de Hong Kong (PCPD). Puedes desactivarlo.
linkedin-ai-training-scope-rest = El { $effective } no cambia nada aquí: la política de LinkedIn incluye este entrenamiento desde septiembre de 2024. El mismo interruptor lo desactiva.

## Qué cambia

linkedin-ai-training-what-planned = A partir del { $effective } LinkedIn entrenará su propia IA que crea contenido (como borradores de publicaciones y mensajes) con perfiles y contenido público de miembros adultos también en la UE, el EEE, el Reino Unido, Suiza, Canadá y Hong Kong. En el resto del mundo ya lo hace.
linkedin-ai-training-what = LinkedIn entrena su propia IA que crea contenido (como borradores de publicaciones y mensajes) con perfiles y contenido público de miembros adultos. En la UE, el EEE, el Reino Unido, Suiza, Canadá y Hong Kong empezó el { $effective }; en el resto del mundo, antes.
linkedin-ai-training-choice = Está activado por defecto. Puedes desactivarlo en cualquier momento, con efecto para el futuro.

## Cómo oponerse

linkedin-ai-training-switch = Desactiva el entrenamiento en la web; con la sesión iniciada, el enlace lleva directo al ajuste:
    .step-1 = Haz clic en **Yo** (tu foto) y luego en **Ajustes y privacidad**.
    .step-2 = Abre **Privacidad de datos**.
    .step-3 = En el apartado sobre cómo usa LinkedIn tus datos (en inglés, **How LinkedIn uses your data**), elige **Datos para mejorar la IA generativa**.
    .step-4 = Desactiva el interruptor, en inglés **Use my data for training content creation AI models**.
linkedin-ai-training-app = En la app: toca tu foto, arriba a la izquierda, luego **Ajustes**, **Privacidad de datos**, **Datos para mejorar la IA generativa**, y desactívalo.
linkedin-ai-training-form = Para la IA que no crea contenido (orden de resultados, seguridad) sirve en cambio el formulario de oposición de LinkedIn, en la UE, el EEE, Suiza y el Reino Unido (artículo 21 del RGPD).

## A quién afecta

linkedin-ai-training-adults = Los miembros que LinkedIn considera menores de 18 años quedan fuera del entrenamiento.
linkedin-ai-training-lists-without-uk = Las listas que no mencionan al Reino Unido están incompletas: la página de LinkedIn sobre la novedad tiene un apartado propio para él.

## Cuándo

linkedin-ai-training-start-planned = El { $effective } empieza en la UE, el EEE, el Reino Unido, Suiza, Canadá y Hong Kong; en el resto del mundo ya funciona. Es un comienzo, no una fecha límite: podrás desactivarlo también después, pero solo para el futuro.
linkedin-ai-training-start = El { $effective } empezó en la UE, el EEE, el Reino Unido, Suiza, Canadá y Hong Kong; en el resto del mundo ya funcionaba. Fue un comienzo, no una fecha límite: el interruptor sigue sirviendo, solo para el futuro.

## Qué datos

linkedin-ai-training-profile = Según el aviso de privacidad europeo de LinkedIn, de tu perfil: nombre, foto, empleos actuales y pasados, formación, ubicación, aptitudes, extracto, certificados, licencias, voluntariado, publicaciones, patentes, validaciones y recomendaciones.
linkedin-ai-training-content = También publicaciones, artículos, respuestas a encuestas y comentarios; lo que escribes en las funciones de IA de LinkedIn y lo que devuelven; actividad y mensajes en grupos; currículums y respuestas a preguntas de selección guardados en tu cuenta.
linkedin-ai-training-feedback = Según un texto de ayuda que otros citan, también cuenta tu opinión sobre las funciones de IA, como un pulgar arriba o una denuncia.
linkedin-ai-training-left-out = No se usan, según LinkedIn: mensajes privados, datos de acceso y de pago, datos salariales que indicaste y datos de candidaturas que puedan vincularse a una persona.

## Mensajes privados

linkedin-ai-training-private-messages = LinkedIn dice que los mensajes privados, incluidos InMail y tu bandeja de entrada, no se usan para entrenar su IA que crea contenido.
linkedin-ai-training-group-messages = Los mensajes en grupos sí se usan para entrenarla: están en la lista de datos de entrenamiento del aviso de privacidad europeo de LinkedIn.
linkedin-ai-training-message-checks = Otra cosa es la revisión automática de mensajes en busca de contenido dañino: el aviso europeo la menciona, junto con el entrenamiento de esa IA de seguridad, como finalidad propia.

## Qué viene activado por defecto

linkedin-ai-training-on-planned = Está activado para quien no lo desactive. Si no haces nada, LinkedIn usará tus datos a partir del { $effective } en las regiones que se añaden; en el resto del mundo ya lo hace.
linkedin-ai-training-on = Está activado para quien no lo haya desactivado. Si no haces nada, LinkedIn sigue usando tus datos para este entrenamiento.

## La base legal

linkedin-ai-training-legitimate-interests = En la UE, el EEE, Suiza y el Reino Unido, LinkedIn se basa en intereses legítimos (artículo 6.1.f del RGPD y del UK GDPR), no en el consentimiento. Puedes oponerte en cualquier momento.
linkedin-ai-training-basis-quoted = Según citas ajenas de su aviso, LinkedIn habla de interés legítimo también para Canadá y Hong Kong, aunque sus leyes no tienen una base como la del RGPD.
linkedin-ai-training-no-gdpr-objection = Fuera de la UE, el EEE, Suiza y el Reino Unido no hay derecho de oposición según el RGPD. Lo que LinkedIn ofrece allí es el mismo interruptor.
linkedin-ai-training-irish-authority = La autoridad irlandesa, encargada de LinkedIn en la UE, no ha aprobado el entrenamiento. El 7 de noviembre de 2025, tras limitar LinkedIn datos y periodo y añadir filtros para grupos sensibles, no vio necesario por ahora ningún otro paso. LinkedIn debía informarla en un plazo de cinco meses; no se conoce el resultado.

## Datos antiguos

linkedin-ai-training-not-too-late = No es tarde: donde el entrenamiento empieza el { $effective }, desactivarlo antes de ese día deja tus datos fuera.
linkedin-ai-training-still-possible = No es tarde: el interruptor sigue sirviendo.
linkedin-ai-training-trained-stays = Lo que un modelo ya ha aprendido se queda en él y no se puede sacar. Desactivarlo sirve para el futuro.
linkedin-ai-training-late-objection = ¿Una oposición posterior protege también las publicaciones antiguas de futuros entrenamientos? La ayuda de LinkedIn y la autoridad de Hamburgo dicen que cubre el uso futuro; la autoridad italiana dice que solo cubre lo que se publica después.
linkedin-ai-training-reach-back = Hasta dónde se remontan los datos no es público: el primer plan llegaba hasta 2003; luego, tras hablar con la autoridad irlandesa, se acortó el periodo. No se conoce ningún año.

## Qué efecto tiene oponerse

linkedin-ai-training-future-only = Desactivarlo solo sirve para el futuro: lo entrenado se queda. Puedes desactivarlo y volver a activarlo en cualquier momento, también después del { $effective }.
linkedin-ai-training-one-switch = Un solo interruptor no lo detiene todo: este solo cubre la IA que crea contenido, no la IA de personalización, de orden de resultados ni de seguridad. La publicidad tiene su propio ajuste.
linkedin-ai-training-features-stay = Las funciones de IA de LinkedIn se pueden seguir usando: el interruptor detiene el entrenamiento, no las funciones.

## Quién recibe los datos

linkedin-ai-training-affiliates = LinkedIn y las empresas de su grupo: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore, y Microsoft con filiales como GitHub.
linkedin-ai-training-microsoft-in-europe = En Europa, LinkedIn comparte datos para el entrenamiento de IA de la propia Microsoft solo en el Reino Unido, a partir del { $effective }: publicaciones, comentarios o artículos, por ejemplo. El mismo interruptor lo detiene. Para la UE, el EEE y Suiza el aviso no recoge nada parecido.
linkedin-ai-training-microsoft-elsewhere = Fuera de la UE, el EEE, Suiza y el Reino Unido, la política de privacidad permite que el contenido público vaya a Microsoft para que preste o desarrolle sus servicios; el entrenamiento de IA no se menciona ahí.
linkedin-ai-training-model-makers = Los modelos pueden ser de LinkedIn o de otros, como los del servicio Azure OpenAI de Microsoft.

## Por qué

linkedin-ai-training-reason = LinkedIn da estos motivos: mejores asistentes y propuestas más acertadas, una IA justa, segura y precisa en el trabajo, y más oportunidades económicas para sus miembros.
linkedin-ai-training-products = La prensa especializada señala también lo que LinkedIn vende: IA como Hiring Assistant, que busca candidaturas, y Accelerate, que ayuda con campañas publicitarias. El aviso europeo menciona los textos publicitarios para anunciantes entre lo que escribe la IA entrenada.

## Reclamaciones y vías legales

linkedin-ai-training-object = En la UE, el EEE, Suiza y el Reino Unido: primero desactiva el entrenamiento (para el futuro), luego envía el formulario de oposición (artículo 21 del RGPD) para lo que el interruptor no cubre. LinkedIn examina la oposición y puede rechazarla.
linkedin-ai-training-complaint = Puedes reclamar ante tu autoridad de protección de datos. En la UE y el EEE la principal es la irlandesa; la tuya recoge las reclamaciones y las transmite. En otros lugares: ICO (Reino Unido), FDPIC (Suiza), OPC (Canadá), PCPD (Hong Kong).
linkedin-ai-training-tidy-up = Una columna jurídica de la prensa menciona además: borrar publicaciones, comentarios y currículums guardados antiguos, aligerar el perfil, salir de grupos.
linkedin-ai-training-us-court = Una demanda en EE. UU. por InMail y el entrenamiento de IA (De La Torre contra LinkedIn) se retiró en enero de 2025 sin sentencia. LinkedIn niega la acusación.

## Dónde está escrito

linkedin-ai-training-stated = El aviso de privacidad europeo de LinkedIn (European Regional Privacy Notice) menciona finalidad, datos y base legal. Sus páginas de ayuda describen el interruptor y la novedad de noviembre de 2025.

## Personas sin cuenta

linkedin-ai-training-without-account = En la UE, el EEE, Suiza y el Reino Unido también puede oponerse quien no tiene cuenta de LinkedIn, con el formulario de oposición de LinkedIn.
linkedin-ai-training-without-account-italy = La autoridad italiana confirma que también pueden oponerse las personas sin cuenta.

## Páginas de empresa

linkedin-ai-training-company-pages = En el Reino Unido, los datos de páginas de empresa y de ofertas de empleo están entre lo que LinkedIn comparte con Microsoft, a partir del { $effective }, para entrenar la IA de Microsoft.

## Cuando algo falla

linkedin-ai-training-direct-link = Si no encuentras el interruptor, usa el enlace directo; con la sesión iniciada, lleva directo al ajuste.
linkedin-ai-training-form-entry = En la UE, el EEE, Suiza y el Reino Unido también puedes oponerte con un formulario; las guías dicen: elige la opción sobre el entrenamiento de IA que genera contenido; no hace falta dar motivos, y llega una confirmación por correo electrónico.

## Afirmaciones falsas

linkedin-ai-training-myth-notice = Un aviso publicado en tu perfil: los textos de LinkedIn no lo mencionan como forma de oponerse. Mencionan el interruptor y, en la UE, el EEE, Suiza y el Reino Unido, también el formulario.
linkedin-ai-training-myth-too-late = «Después del { $effective } es tarde» es falso: el interruptor sigue sirviendo, para el futuro.
linkedin-ai-training-myth-off-in-europe = «En Europa está desactivado por defecto» está anticuado: valía hasta el { $effective }.
linkedin-ai-training-myth-dates = Algunas páginas dan el 4 o el 9 de noviembre de 2025 como comienzo; los textos de LinkedIn dicen { $effective }.
linkedin-ai-training-myth-january = Un blog habla de nuevas condiciones del 14 de enero de 2026; los textos archivados no muestran ninguna versión así hasta agosto de 2026.
