### Hiring Assistant de LinkedIn: un mensaje por afirmación y por ámbito de `facts/linkedin/hiring-assistant.toml`.
### No se conoce ningún día de este hecho, así que ningún mensaje tiene variables.

# Se lee después de «LinkedIn:».
linkedin-hiring-assistant-name = Hiring Assistant

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

linkedin-hiring-assistant-scope-europe = El aviso europeo de LinkedIn lo menciona entre sus funciones de IA. Puedes oponerte con un formulario; el interruptor del entrenamiento de IA no lo detiene.
linkedin-hiring-assistant-scope-rest = La página de producto de LinkedIn habla de los datos de más de mil millones de miembros, y la política de privacidad permite a LinkedIn recomendar miembros a quienes contratan. No se encontró una lista de regiones.

## Qué es

linkedin-hiring-assistant-what = Hiring Assistant es la IA de LinkedIn para quienes contratan: compara perfiles y currículums de miembros con lo que pide un puesto, y resume y explica quién podría encajar. Esto es un uso de tus datos, no un entrenamiento de IA.
linkedin-hiring-assistant-choice = Está activado por defecto, y el interruptor del entrenamiento de IA no lo detiene. En la UE, el EEE, Suiza y el Reino Unido puedes oponerte con un formulario.

## Cómo oponerse

linkedin-hiring-assistant-form = En la UE, el EEE, Suiza y el Reino Unido, oponte con el formulario de LinkedIn (artículo 21 del RGPD); el interruptor del entrenamiento de IA no detiene esto. La página de ayuda de LinkedIn dice más sobre tus derechos.
linkedin-hiring-assistant-less-data = También puedes darle menos: según el aviso europeo, solo lee los apartados del perfil que están rellenos, y los currículums y las respuestas a preguntas de selección solo si los pusiste a disposición.
linkedin-hiring-assistant-ask-elsewhere = Fuera de la UE, el EEE, Suiza y el Reino Unido, según la política de privacidad, puedes pedir a LinkedIn que deje de usar algunos o todos tus datos; allí no existe un derecho de oposición según el RGPD.

## Cuándo

linkedin-hiring-assistant-no-day = El aviso europeo de LinkedIn menciona Hiring Assistant al menos desde su versión del 27 de febrero de 2025. No hay fecha límite para oponerse; en la UE, el EEE, Suiza y el Reino Unido puedes hacerlo en cualquier momento.

## Qué datos

linkedin-hiring-assistant-profile = De tu perfil, según el aviso europeo: experiencia laboral, ubicación, formación, aptitudes, extracto, certificados y licencias, voluntariado, publicaciones y patentes.
linkedin-hiring-assistant-made-available = También, según el aviso europeo: tu estado «Open to Work» y tus preferencias, y tus currículums y respuestas a preguntas de selección si los pusiste a disposición.

## Mensajes privados

linkedin-hiring-assistant-messages-not-listed = Según la lista del aviso europeo de LinkedIn, los mensajes no están entre los datos que usa Hiring Assistant.

## La base legal

linkedin-hiring-assistant-legitimate-interests = En la UE, el EEE, Suiza y el Reino Unido, LinkedIn se basa en intereses legítimos, no en el consentimiento. Puedes oponerte en cualquier momento.

## Datos antiguos

linkedin-hiring-assistant-any-time = No es tarde: en la UE, el EEE, Suiza y el Reino Unido puedes oponerte en cualquier momento.

## Qué efecto tiene oponerse

linkedin-hiring-assistant-weighed = Una oposición no es un interruptor: según el aviso europeo, LinkedIn la examina y puede rechazarla, por ejemplo por un interés imperioso.
linkedin-hiring-assistant-not-the-training-switch = Desactivar **Datos para mejorar la IA generativa** no detiene Hiring Assistant: ese interruptor es para el entrenamiento de la IA que crea contenido, no para el uso de tu perfil.

## Quién recibe los datos

linkedin-hiring-assistant-recruiters = Empresas que contratan con los productos Recruiter y Jobs de LinkedIn: ven qué miembros encajan en un puesto, con un resumen y una explicación de la IA.

## Por qué

linkedin-hiring-assistant-reason = LinkedIn da estos motivos: contratar y buscar empleo con más facilidad, clientes que encuentran antes a personas adecuadas, miembros a los que se encuentra para empleos que les encajan, y una selección más amplia que incluye grupos poco representados.

## Reclamaciones y vías legales

linkedin-hiring-assistant-object = En la UE, el EEE, Suiza y el Reino Unido, envía primero el formulario de oposición. Si eso no ayuda, puedes reclamar ante tu autoridad de protección de datos.

## Dónde está escrito

linkedin-hiring-assistant-stated = Está en el aviso de privacidad europeo de LinkedIn (European Regional Privacy Notice), en la fila sobre funciones de IA; LinkedIn tiene además una página de ayuda y una de producto.

## Si lo leen personas

linkedin-hiring-assistant-people-decide = LinkedIn dice que Hiring Assistant no toma decisiones propias: los requisitos los fijan quienes contratan, y en la contratación siguen interviniendo personas.
