### La cesión de datos de LinkedIn a Microsoft para publicidad: un mensaje por afirmación y por ámbito de
### `facts/linkedin/ad-sharing.toml`. Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «LinkedIn:».
linkedin-ad-sharing-name = cesión de datos a Microsoft para publicidad

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica, y desde cuándo.

linkedin-ad-sharing-scope-eea = La política de LinkedIn remite aquí a su aviso europeo, y este no menciona ninguna cesión de datos a Microsoft para publicidad.
linkedin-ad-sharing-scope-ch = LinkedIn trata a Suiza como a la UE y el EEE. No lo confundas con el entrenamiento de IA: ese sí incluye a Suiza.
linkedin-ad-sharing-scope-gb = El aviso europeo de LinkedIn cubre el Reino Unido y no menciona ninguna cesión de datos a Microsoft para publicidad. Un texto de ayuda anterior no dejaba fuera al Reino Unido, y la lista por regiones de la propia LinkedIn no se pudo leer.
linkedin-ad-sharing-scope-us = Está activado hasta que lo desactives. El aviso de LinkedIn para estados de EE. UU. da los detalles.
linkedin-ad-sharing-scope-ca-hk = Según el texto de la política, Canadá y Hong Kong no están entre los lugares que quedan fuera. Mira si tus ajustes muestran el interruptor.
linkedin-ad-sharing-scope-rest = Según la política, solo quedan fuera la UE, el EEE, Suiza y, al parecer, el Reino Unido. Está activado hasta que lo desactives.

## Qué cambia

linkedin-ad-sharing-what-planned = A partir del { $effective } LinkedIn dará a su matriz Microsoft más datos de sus miembros en muchos países, para que las empresas de Microsoft puedan mostrar anuncios más personalizados y desarrollar sus servicios publicitarios.
linkedin-ad-sharing-what = Desde el { $effective } LinkedIn da a su matriz Microsoft más datos de sus miembros en muchos países, para que las empresas de Microsoft puedan mostrar anuncios más personalizados y desarrollar sus servicios publicitarios.
linkedin-ad-sharing-not-in-europe = No se aplica en la UE, el EEE ni Suiza y, según el texto de la política, tampoco en el Reino Unido. En otros lugares está activado por defecto, y puedes desactivarlo.

## Cómo oponerse

linkedin-ad-sharing-switch = Donde se aplica, desactiva la cesión; con la sesión iniciada, el enlace lleva directo al ajuste:
    .step-1 = Haz clic en **Yo** (tu foto) y luego en **Ajustes y privacidad**.
    .step-2 = Abre **Datos publicitarios**.
    .step-3 = Abre **Data sharing with our affiliates and select partners** (en inglés) y desactívalo.
linkedin-ad-sharing-nothing-to-switch = En la UE, el EEE y Suiza no hay nada que desactivar contra esto. Los anuncios basados en tu perfil son otra cosa: esos puedes desactivarlos en **Datos publicitarios**.
linkedin-ad-sharing-look-in-uk = En el Reino Unido no hay nada que desactivar según los textos publicados; mira de todos modos si el enlace muestra un interruptor.
linkedin-ad-sharing-more-switches = En la misma página están también, en inglés, **Ads off LinkedIn**, **Data from others for ads** y **Measure ad success**.
linkedin-ad-sharing-browser-signal = En EE. UU., según una copia antigua de la ayuda de LinkedIn, la señal del navegador Global Privacy Control también cuenta como oposición.

## A quién afecta

linkedin-ad-sharing-reports-differ = Algunas noticias lo mezclan con el entrenamiento de IA y dicen que afecta también a la UE, el Reino Unido y Suiza. El texto de la política de LinkedIn las contradice.

## Cuándo

linkedin-ad-sharing-start-planned = El { $effective } empieza donde se aplica. Es un comienzo, no una fecha límite: el interruptor está ahí antes y después.
linkedin-ad-sharing-start = El { $effective } empezó donde se aplica. Fue un comienzo, no una fecha límite: todavía puedes desactivarlo.

## Qué datos

linkedin-ad-sharing-shared-data = Donde se aplica, se comparten datos del perfil, la actividad en el feed y cómo reaccionas a los anuncios; no lo que tus ajustes prohíben a LinkedIn usar para publicidad.

## Qué viene activado por defecto

linkedin-ad-sharing-on = Donde se aplica, está activado para quien no lo desactive.

## La base legal

linkedin-ad-sharing-consent-in-europe = En la UE, el EEE y Suiza esta cesión no se aplica. Para anuncios propios LinkedIn necesita allí tu consentimiento si se basan en un comportamiento observado o deducido o en datos de otros sitios; los anuncios según datos del perfil se basan en intereses legítimos.

## Datos antiguos

linkedin-ad-sharing-at-microsoft = Lo que Microsoft hace con los datos que ya tiene se ajusta en tu cuenta de Microsoft, en **Privacy** (en inglés).

## Qué efecto tiene oponerse

linkedin-ad-sharing-still-ads = Después de desactivarlo sigues viendo anuncios de Microsoft; solo que no se ajustan con datos de LinkedIn.
linkedin-ad-sharing-ads-only = Este interruptor es solo para publicidad; el entrenamiento de IA tiene el suyo.

## Quién recibe los datos

linkedin-ad-sharing-microsoft = Donde se aplica: Microsoft y sus filiales, para sus servicios publicitarios, como Microsoft Advertising. Los anunciantes externos no reciben los datos; como mucho obtienen identificadores con hash o de dispositivo, datos que aceptas dar o lo que en LinkedIn puede ver cualquiera.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, antes Bing Ads, es la plataforma publicitaria de la propia Microsoft: las empresas contratan ahí anuncios que aparecen, por ejemplo, junto a resultados de búsqueda.
linkedin-ad-sharing-anywhere = Según el aviso de LinkedIn para California del 23 de febrero de 2026, Microsoft puede mostrar esos anuncios en cualquier parte, también fuera de sus propios servicios.

## Por qué

linkedin-ad-sharing-purpose = LinkedIn menciona dos finalidades: anuncios más personalizados de las empresas de Microsoft y el desarrollo de sus servicios publicitarios.

## Anunciantes

linkedin-ad-sharing-accelerate = Accelerate es la IA de la propia LinkedIn para empresas que se anuncian; las ayuda con sus campañas. Microsoft Advertising es otra cosa.

## Dónde está escrito

linkedin-ad-sharing-stated = Está en la política de privacidad de LinkedIn; el aviso de privacidad europeo (European Regional Privacy Notice) dice qué vale en Europa, y el aviso para California añade detalles para EE. UU.

## Cuando algo falla

linkedin-ad-sharing-switch-names = El interruptor tiene varios nombres en inglés: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, antes **Data sharing**. El enlace lleva directo a él.
