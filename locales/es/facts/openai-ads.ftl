### Los anuncios en ChatGPT: un mensaje por afirmación y por ámbito de `facts/openai/ads.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «ChatGPT:».
openai-ads-name = anuncios

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica, y desde cuándo.

openai-ads-scope-us = Las personas adultas con los planes Free y Go pueden ver anuncios; otros planes no tienen. En Free puedes elegir **Ads-Free** (en inglés) y tener a cambio menos mensajes.
openai-ads-scope-au-ca-nz = Según las notas de versión de OpenAI, los anuncios llegaron a Australia, Canadá y Nueva Zelanda poco a poco desde ese día.
openai-ads-scope-gb = Los anuncios empezaron en el Reino Unido a principios de junio de 2026; las noticias dan días del 4 al 7 de junio. Según la prensa, solo pueden personalizarse con tu consentimiento.
openai-ads-scope-eea = El 18 de agosto de 2026 OpenAI anunció el comienzo en 31 países europeos para la semana siguiente; la prensa da el 24 de agosto. Según la ayuda de OpenAI, al principio no hay allí anuncios personalizados.
openai-ads-scope-ch = La lista de OpenAI para anunciantes tiene a Suiza entre los países europeos que empezaron juntos; la prensa da el 24 de agosto. Según la ayuda de OpenAI, al principio no hay allí anuncios personalizados.
openai-ads-scope-br-jp-kr-mx = Anunciado el 7 de mayo de 2026; el 11 de agosto de 2026 OpenAI escribió que había anuncios en Brasil, Japón, Corea del Sur y México. No se conoce el primer día.
openai-ads-scope-in = La prensa dio la noticia del comienzo en India el 27 de agosto de 2026; en su anuncio del 23 de septiembre de 2026 OpenAI menciona a India entre los países con anuncios.
openai-ads-scope-south-east-asia = Según el anuncio de OpenAI, la publicidad llega a Indonesia, Malasia, Filipinas, Singapur, Tailandia, Vietnam y Taiwán poco a poco desde ese día.
openai-ads-scope-rest = OpenAI añade países poco a poco; no se pudo leer una lista completa de los que tienen anuncios. Si tus ajustes muestran **Ads controls** (en inglés), hay anuncios donde vives o los habrá pronto.

## Qué cambia

openai-ads-what-planned = A partir del { $effective } OpenAI muestra anuncios en ChatGPT, primero en EE. UU., a personas adultas con los planes Free y Go.
openai-ads-what = Desde el { $effective } hay anuncios en ChatGPT en los planes Free y Go: primero en EE. UU., después en más países. Están debajo de la respuesta y llevan la etiqueta **Sponsored** (en inglés).
openai-ads-in-europe = En el EEE y Suiza empezaron el 24 de agosto de 2026 según la prensa, en el Reino Unido a principios de junio de 2026. Según lo que la prensa cuenta de la política de OpenAI, en Europa los anuncios solo pueden personalizarse con consentimiento.

## Cómo oponerse

openai-ads-ads-free = Puedes librarte de los anuncios; los nombres de los ajustes son los de la ayuda de OpenAI:
    .step-1 = Haz clic en tu foto de perfil, luego en **Configuración** y en **Ads controls** (en inglés, controles de anuncios).
    .step-2 = En el plan Free, elige **Ads-Free** (en inglés): sin anuncios, pero con menos mensajes y sin algunas herramientas.
    .step-3 = En Go no existe esta opción: vuelve a Free, o contrata Plus o Pro.
openai-ads-personalization = Donde los anuncios están personalizados, puedes desactivar **Personalize ads** y **Past chats and memory** en **Ads controls**, y usar **Delete ads data** (todo en inglés).
openai-ads-no-personal-ads-yet = En el EEE y Suiza los anuncios no están personalizados al principio, según la ayuda de OpenAI: van según el chat actual, la ubicación aproximada y el idioma, no según chats anteriores.

## A quién afecta

openai-ads-free-and-go = Donde hay anuncios, afectan a personas adultas con los planes Free y Go. Plus, Pro, Business, Enterprise y Edu no tienen, y los chats temporales tampoco.

## Cuándo

openai-ads-start-planned = El { $effective } empieza, en EE. UU. Es un comienzo, no una fecha límite.
openai-ads-start = El { $effective } empezó, en EE. UU. Fue un comienzo, no una fecha límite: los ajustes se pueden cambiar en cualquier momento.
openai-ads-start-elsewhere = En otros lugares: Australia, Canadá y Nueva Zelanda desde el 16 de abril de 2026; el Reino Unido a principios de junio; el EEE y Suiza el 24 de agosto; India a finales de agosto; el Sudeste Asiático y Taiwán desde el 23 de septiembre de 2026.

## Qué datos

openai-ads-signals = Los anuncios se eligen por el chat actual, la ubicación aproximada y el idioma; donde están personalizados, también por chats anteriores, la memoria, lo que hiciste con anuncios y, según la prensa, datos de anunciantes.

## Mensajes privados

openai-ads-chats = OpenAI dice que los anunciantes no reciben chats, memorias ni nombres, solo totales como vistas y clics. Pero lo que escribes en un chat sí decide qué anuncio aparece debajo.

## Qué viene activado por defecto

openai-ads-shown = En los planes Free y Go se muestran anuncios donde los hay, salvo que elijas **Ads-Free** (en inglés) en el plan Free.
openai-ads-default-in-europe = En Europa te preguntan antes de personalizar los anuncios, según la prensa; en el EEE y Suiza no están personalizados al principio.

## La base legal

openai-ads-consent-in-europe = En Europa, OpenAI basa los anuncios personalizados en un consentimiento que se puede retirar; así lo cuenta la prensa especializada sobre su política de anuncios de junio de 2026. La política de privacidad del 4 de junio de 2026 no lo describe; versiones posteriores no se pudieron leer.

## Datos antiguos

openai-ads-any-time = No es tarde: los ajustes de anuncios se pueden cambiar en cualquier momento, y **Delete ads data** (en inglés) borra lo recogido para anuncios.

## Qué efecto tiene oponerse

openai-ads-still-ads = Sin personalización sigues viendo anuncios; van según el chat actual, la ubicación aproximada y el idioma. Solo **Ads-Free** (en inglés) o un plan sin anuncios acaba con ellos.
openai-ads-not-the-training = Los ajustes de anuncios no detienen el entrenamiento de IA: ese tiene su propio interruptor, en **Controles de datos**.

## Menores de edad

openai-ads-minors = Las cuentas de menores de 18 años no reciben anuncios, dice OpenAI; se guía por la edad indicada y por su propia estimación.

## Por qué

openai-ads-reason = OpenAI dice que los anuncios pagan la computación que hay detrás de los planes gratuitos y baratos.

## Reclamaciones y vías legales

openai-ads-withdraw = En Europa, el consentimiento para los anuncios personalizados se puede retirar en cualquier momento, según la prensa. Las reclamaciones van a tu autoridad de protección de datos: en la UE y el EEE la principal es la irlandesa, en el Reino Unido es la ICO, en Suiza el FDPIC.

## Cuánto tiempo se guardan los datos

openai-ads-kept = **Delete ads data** (en inglés) borra lo recogido para anuncios; según la ayuda de OpenAI, desaparece de los servidores en 30 días.

## Pagar

openai-ads-paid-plans = Plus, Pro y los planes para organizaciones no tienen anuncios. Go cuesta dinero y aun así los tiene.

## Personas sin cuenta

openai-ads-signed-out = Donde hay anuncios, pueden mostrarse también a quien no ha iniciado sesión, según la ayuda de OpenAI; entonces, solo anuncios aptos para todo el mundo.

## Cuentas de empresa

openai-ads-business = ChatGPT Business, Enterprise y Edu no tienen anuncios.

## Cuando algo falla

openai-ads-no-controls = **Ads controls** (en inglés) solo se muestra en los planes Free y Go, y solo donde hay anuncios o los habrá pronto. Si falta, no hay nada que desactivar.

## Afirmaciones falsas

openai-ads-answers = Que los anuncios cambien las respuestas de ChatGPT, OpenAI lo niega: están aparte, debajo de la respuesta, y llevan etiqueta.

## Dónde está escrito

openai-ads-stated = La página de ayuda de OpenAI sobre anuncios en ChatGPT describe planes, ajustes y datos; sus comunicados dicen dónde empiezan los anuncios.
