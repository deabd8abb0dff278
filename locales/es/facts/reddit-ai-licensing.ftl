### Las licencias de Reddit a empresas de IA: un mensaje por afirmación y por ámbito de `facts/reddit/ai-licensing.toml`.
### El hecho no tiene $announced ni $effective: no consta un día concreto.

# Se lee después de «Reddit:».
reddit-ai-licensing-name = licencias para entrenar IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica.

reddit-ai-licensing-scope-europe = Ninguna excepción para Europa: también la versión del acuerdo de usuario de Reddit para el EEE, el Reino Unido y Suiza permite entrenar IA. El primer acuerdo conocido, con Google, se anunció en febrero de 2024.
reddit-ai-licensing-scope-rest = El acuerdo de usuario de Reddit permite también aquí entrenar IA. El primer acuerdo conocido, con Google, se anunció en febrero de 2024.

## Qué es

reddit-ai-licensing-what = Reddit licencia publicaciones y comentarios públicos a empresas de IA, en todo el mundo. Por un acuerdo anunciado en febrero de 2024, Google puede entrenar su IA con ellos; por otro de 2024, OpenAI tiene acceso, y ChatGPT puede mostrarlos en sus respuestas.

## Cómo oponerse

reddit-ai-licensing-no-switch = No hay forma de excluirse: Reddit no tiene ningún interruptor contra las licencias de publicaciones públicas a empresas de IA, en ninguna región. Lo que ayuda es borrar publicaciones y no publicar en abierto.
reddit-ai-licensing-delete-first = Borra tus publicaciones y comentarios de Reddit uno por uno, y solo después la cuenta. Si borras solo la cuenta, siguen visibles, solo que sin tu nombre.
reddit-ai-licensing-request = En el EEE, el Reino Unido y Suiza tienes derecho de oposición y de borrado: usa el formulario de solicitudes de Reddit o escribe a redditdatarequests@reddit.com. No se sabe si una oposición detiene las licencias.

## A quién afecta

reddit-ai-licensing-everybody = Afecta a quien publica en abierto en Reddit, en todo el mundo. Ninguna región queda fuera.

## Cuándo

reddit-ai-licensing-running = El primer acuerdo conocido, con Google, se anunció en febrero de 2024; desde qué día exacto se entregan publicaciones no se sabe. No hay fecha límite para oponerse.
reddit-ai-licensing-notice = Para el EEE, el Reino Unido y Suiza, Reddit promete anunciar los cambios importantes de sus condiciones al menos 30 días antes.

## Qué datos

reddit-ai-licensing-public = Se licencia lo que es público: publicaciones, comentarios, nombres de usuario, datos públicos del perfil, karma y similares.
reddit-ai-licensing-not-licensed = No se licencian, dice Reddit: mensajes privados, correo de moderación (mod mail), direcciones de correo electrónico, historial de navegación y direcciones IP.

## Mensajes privados

reddit-ai-licensing-public-chats = Los mensajes en chats públicos son otra cosa: la política de privacidad de Reddit del 1 de julio de 2026 los cuenta como contenido público.

## Qué viene activado por defecto

reddit-ai-licensing-included = Entra todo el contenido público de Reddit, y no hay nada que desactivar.

## La base legal

reddit-ai-licensing-licence = Reddit se basa en su acuerdo de usuario del 1 de julio de 2026: conservas la propiedad, pero le das a Reddit una licencia mundial, perpetua e irrevocable que puede transmitir, expresamente también para entrenar IA.
reddit-ai-licensing-no-basis-of-its-own = Según el texto de la política del 1 de julio de 2026, las bases legales que Reddit enumera para el EEE, el Reino Unido y Suiza no mencionan las licencias a empresas de IA como finalidad propia. No se sabe qué dicen de ello las autoridades europeas.

## Qué efecto tienen los ajustes y borrar

reddit-ai-licensing-ads-only = Los ajustes de privacidad de Reddit te dejan decidir sobre la publicidad; ninguno cambia las licencias a empresas de IA.
reddit-ai-licensing-deletions = Reddit dice: las empresas con contrato deben respetar que borres algo en Reddit, y no deben usar el contenido para identificar ni vigilar a nadie.

## Datos antiguos

reddit-ai-licensing-trained-models = No se sabe qué cambia borrar en modelos que ya están entrenados; un comentarista duda de que se entrenen de nuevo.
reddit-ai-licensing-perpetual = Según el acuerdo de usuario del 1 de julio de 2026, la licencia que le das a Reddit es perpetua e irrevocable.

## Quién recibe los datos

reddit-ai-licensing-partners = Se conocen los acuerdos con Google (anunciado en febrero de 2024, según las noticias por unos 60 millones de dólares estadounidenses al año) y con OpenAI (2024). Otros que quieren cantidades mayores necesitan un contrato y pagan.
reddit-ai-licensing-talks = En septiembre de 2025 Bloomberg publicó que Reddit negociaba de nuevo con Google y quería cobrar según el uso. No se conoce ningún resultado.
reddit-ai-licensing-lawsuits = Reddit ha demandado a empresas a las que acusa de tomar publicaciones sin contrato: a Anthropic en junio de 2025, y a SerpApi, Oxylabs, AWMProxy y Perplexity en octubre de 2025. A mediados de 2026 no se conocía ninguna sentencia.

## Menores de edad

reddit-ai-licensing-minimum-age = Según sus condiciones, Reddit es para personas de 13 años o más, o de más edad donde lo diga la ley local. No se menciona ninguna excepción para menores en las licencias.

## Por qué

reddit-ai-licensing-reason = Reddit dice que quiere seguir abierto, pero dar acceso a gran escala solo a socios con contrato que protejan a quienes lo usan. También gana dinero con ello.

## Reclamaciones y vías legales

reddit-ai-licensing-complaint = En el EEE, el Reino Unido y Suiza puedes reclamar ante tu autoridad de protección de datos. La responsable es Reddit Netherlands B.V. para el EEE y Suiza, y Reddit, Inc. para el Reino Unido.
reddit-ai-licensing-ask-elsewhere = También fuera del EEE, el Reino Unido y Suiza, cualquiera puede pedir a Reddit una copia de sus datos o que borre la cuenta, con el formulario o en redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Según el texto de la política se trata de contenido público: lo que no publicas en abierto, o publicas con un nombre que no apunta a ti, dice menos de ti.

## Dónde está escrito

reddit-ai-licensing-stated = La licencia está en el acuerdo de usuario de Reddit; la política de privacidad y la política de contenido público (Public Content Policy) dicen qué es público y que otros pagan por cantidades mayores.
