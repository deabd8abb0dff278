### El uso que hace Meta de los chats con IA para publicidad: un mensaje por afirmación y por ámbito de
### `facts/meta/ai-chats.toml`. Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «Meta:».
meta-ai-chats-name = chats con la IA usados para publicidad

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica, y desde cuándo.

meta-ai-chats-scope-eu = El anuncio de Meta deja fuera a la UE y solo habla de «más adelante»; no se conoce ninguna fecha. El texto de su política para la UE no recoge chats con IA entre los datos para publicidad.
meta-ai-chats-scope-gb = El anuncio de Meta deja fuera al Reino Unido y solo habla de «más adelante»; no se conoce ninguna fecha.
meta-ai-chats-scope-kr = El anuncio de Meta deja fuera a Corea del Sur al principio; no se conoce ninguna fecha posterior.
meta-ai-chats-scope-eea-outside-the-eu = Las noticias mencionan como excluidos a la UE, el Reino Unido y Corea del Sur. Ninguna menciona a Islandia, Liechtenstein o Noruega.
meta-ai-chats-scope-ch = El anuncio de Meta deja fuera a la UE, el Reino Unido y Corea del Sur; no menciona a Suiza. Dos revistas suizas del sector dijeron en octubre de 2025 que Suiza queda fuera por ahora; no se encontró confirmación de Meta.
meta-ai-chats-scope-rest = Vale para quien usa Meta AI. No hay ningún interruptor contra ello.

## Qué cambia

meta-ai-chats-what-planned = A partir del { $effective } Meta usará lo que se escribe y se dice a Meta AI, en Facebook, Instagram, Messenger, WhatsApp y gafas inteligentes, para ayudar a elegir los anuncios y las publicaciones de cada persona. Al principio quedan fuera la UE, el Reino Unido y Corea del Sur.
meta-ai-chats-what = Desde el { $effective } Meta usa lo que se escribe y se dice a Meta AI, en Facebook, Instagram, Messenger, WhatsApp y gafas inteligentes, para ayudar a elegir los anuncios y las publicaciones de cada persona. Al principio quedaron fuera la UE, el Reino Unido y Corea del Sur.
meta-ai-chats-no-choice = Donde se aplica no hay forma de oponerse, salvo no usar Meta AI.
meta-ai-chats-policy-2026 = En la política de privacidad del 23 de julio de 2026, el texto para la UE sigue sin recoger chats con IA entre los datos para publicidad; el otro texto sí. Nuevo: las respuestas de Meta AI se personalizan con intereses, ubicación y perfil.

## Cómo oponerse

meta-ai-chats-no-switch = Donde se aplica, no hay forma de oponerse: solo no usar Meta AI deja tus chats fuera.
meta-ai-chats-what-remains = Lo que queda, donde se aplica: no usar Meta AI, sacar WhatsApp del **Centro de cuentas** y ajustar las **Preferencias de anuncios**.
meta-ai-chats-nothing-to-object-to = En la UE, el Reino Unido y Corea del Sur no hay hasta ahora nada a lo que oponerse: el anuncio de Meta los deja fuera, y no se conoce ninguna fecha posterior. El entrenamiento de IA es otra cosa; pregúntame por él.

## A quién afecta

meta-ai-chats-users-of-meta-ai = Afecta a quien usa Meta AI, en los lugares donde se aplica. Quien no la usa no tiene chats que puedan usarse.

## Cuándo

meta-ai-chats-start-planned = El { $effective } empieza donde se aplica; los avisos de Meta llegan desde el 7 de octubre de 2025. Ese día es un comienzo, no una fecha límite para oponerse: no hay forma de oponerse.
meta-ai-chats-start = El { $effective } empezó donde se aplica; los avisos de Meta llegaron desde el 7 de octubre de 2025. Ese día fue un comienzo, no una fecha límite para oponerse: antes tampoco había forma de oponerse.
meta-ai-chats-later-in-europe = Para la UE y el Reino Unido Meta solo habló de «más adelante»; no se conoce ninguna fecha.

## Qué datos

meta-ai-chats-chats = Donde se aplica: lo que escribes y dices a Meta AI en Facebook, Instagram, Messenger y WhatsApp y con gafas inteligentes.
meta-ai-chats-linked-whatsapp = Donde se aplica, los chats con Meta AI en WhatsApp solo cuentan si WhatsApp está vinculado en el **Centro de cuentas**.
meta-ai-chats-sensitive-topics = Meta dice que no usa para publicidad los chats sobre temas como religión, orientación sexual, política y salud.

## Mensajes privados

meta-ai-chats-messages-between-people = «Meta lee todos los mensajes privados para la publicidad» es falso: se trata de los chats con Meta AI. Los mensajes entre personas cifrados de extremo a extremo no se usan.
meta-ai-chats-advanced-chat-privacy = Según la prensa, **Privacidad avanzada del chat**, en los ajustes de un chat de WhatsApp, evita que otras personas lleven ese chat a Meta AI. Está desactivada por defecto y vale solo para ese chat.

## Qué viene activado por defecto

meta-ai-chats-on-planned = Donde se aplica, empieza el { $effective } por sí solo para quien usa Meta AI; no se puede desactivar.
meta-ai-chats-on = Donde se aplica, está activado para quien usa Meta AI; no se puede desactivar.

## La base legal

meta-ai-chats-consent-in-the-eu = Según su política, Meta basa los anuncios personalizados en la UE en tu consentimiento; la lista de datos de la política para ello no tiene chats con IA.

## Datos antiguos

meta-ai-chats-earlier-chats = Los chats de antes del { $effective } quedan fuera de esto.

## Qué efecto tiene oponerse

meta-ai-chats-preferences-are-no-switch = Donde se aplica, las **Preferencias de anuncios** y los controles del feed cambian qué anuncios y publicaciones ves. No evitan que se usen tus chats con Meta AI.
meta-ai-chats-training-is-separate = El formulario de oposición de Meta es para otra cosa, el entrenamiento de su IA.

## Por qué

meta-ai-chats-reason = Meta dice que quiere que los anuncios y las publicaciones sugeridas se ajusten mejor a los intereses de la gente.

## Dónde está escrito

meta-ai-chats-stated = Meta lo anunció el { $announced }. Está en la política de privacidad en su versión del { $effective }, en el texto para regiones fuera de la UE; el texto para la UE no lo tiene.

## Desactivar la función de IA

meta-ai-chats-blue-circle = Según organizaciones de consumidores y prensa de 2025, Meta AI con su círculo azul no se puede desactivar, ni en WhatsApp ni en Instagram ni en Messenger. Lo único posible es no usarla.

## Afirmaciones falsas

meta-ai-chats-myth-europe = Es falso que empezara en la UE o en el Reino Unido el { $effective }: ambos quedaron fuera al principio.
