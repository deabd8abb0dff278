### La elección de TikTok para personas adultas del Reino Unido, anuncios personalizados o pagar: un mensaje por afirmación
### y por ámbito de `facts/tiktok/consent-or-pay.toml`. Todos pueden usar $effective, el día del hecho, ya escrito.
### Todo se cuenta según lo anunciado.

# Se lee después de «TikTok:».
tiktok-consent-or-pay-name = anuncios personalizados o pagar

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica, y desde cuándo.

tiktok-consent-or-pay-scope-gb = Así lo anunció TikTok. Mira en la app qué vale para ti.
tiktok-consent-or-pay-scope-eea-ch = El aviso se dirige solo a personas adultas del Reino Unido. Para la UE, el EEE y Suiza vale la política de TikTok del 30 de noviembre de 2025.
tiktok-consent-or-pay-scope-rest = Se anunció solo para el Reino Unido; no se conoce una ampliación a otros países.

## Qué cambia

tiktok-consent-or-pay-what-planned = Según anunció TikTok en mayo de 2026, las personas adultas del Reino Unido tienen que elegir a más tardar el { $effective }: seguir gratis con anuncios personalizados o pagar 3,99 libras al mes por **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Según anunció TikTok en mayo de 2026, las personas adultas del Reino Unido tenían que elegir a más tardar el { $effective }: seguir gratis con anuncios personalizados o pagar 3,99 libras al mes por **TikTok Ad-Free**. No se sabe si TikTok mantuvo ese día.
tiktok-consent-or-pay-uk-only = Se anunció solo para el Reino Unido, no para la UE, el EEE, Suiza ni EE. UU.

## Cómo oponerse

tiktok-consent-or-pay-no-middle-way = Según lo anunciado, las personas adultas del Reino Unido solo pueden evitar los anuncios personalizados pagando: usar TikTok gratis sin anuncios personalizados deja entonces de ser posible.
tiktok-consent-or-pay-ways-out = Si en el Reino Unido no quieres ni lo uno ni lo otro, queda dejar TikTok y borrar la cuenta; puedes reclamar ante la ICO, la autoridad británica de protección de datos.
tiktok-consent-or-pay-nothing-elsewhere = Fuera del Reino Unido no hay nada que elegir aquí: la oferta se anunció solo para el Reino Unido.

## A quién afecta

tiktok-consent-or-pay-adults = Según lo anunciado, afecta a personas del Reino Unido desde los 18 años. A las más jóvenes no se les ofrece esta elección.

## Cuándo

tiktok-consent-or-pay-last-day-planned = Según lo anunciado, las personas adultas del Reino Unido deben elegir a más tardar el { $effective }; la app lo pregunta desde mayo de 2026. Una nueva política de privacidad para el Reino Unido vale desde ese día, o desde la elección si es antes.
tiktok-consent-or-pay-last-day = Según lo anunciado, las personas adultas del Reino Unido debían elegir a más tardar el { $effective }; no se sabe si TikTok movió ese día, ni qué pasó con quienes no eligieron. Mira en la app.

## Qué datos

tiktok-consent-or-pay-ad-data = Según las noticias sobre la oferta del Reino Unido: gratis, TikTok usa tus datos para anuncios personalizados; con **TikTok Ad-Free** no los usa para publicidad.

## Qué viene activado por defecto

tiktok-consent-or-pay-no-choice = Según lo anunciado, la app pide a las personas adultas del Reino Unido que elijan. Qué pasa con quienes no lo hacen no se sabe.

## La base legal

tiktok-consent-or-pay-consent = En el Reino Unido, según las noticias, el uso gratuito se basa en tu consentimiento para los anuncios personalizados, y pagar es la alternativa. No se encontró qué opina la ICO de esta oferta.

## Qué efecto tiene oponerse

tiktok-consent-or-pay-not-everything = Según las noticias sobre la oferta del Reino Unido, **TikTok Ad-Free** quita los anuncios propios de TikTok y el uso de tus datos para ellos. Las publicaciones por las que cobran los creadores (#ad) siguen.
tiktok-consent-or-pay-not-training = Se trata de publicidad. Que pagar detenga el entrenamiento de IA no está en los textos que se pudieron leer.

## Por qué

tiktok-consent-or-pay-reason = TikTok habla de más opciones sobre cómo se ven los anuncios. Según las noticias, detrás está el derecho del Reino Unido, que exige consentimiento para los anuncios personalizados.

## Dónde está escrito

tiktok-consent-or-pay-stated = TikTok lo anunció en su sala de prensa y, a las personas del Reino Unido, en un aviso encima de su política de privacidad. La nueva política para el Reino Unido tiene una página propia.

## Pagar

tiktok-consent-or-pay-price = Según lo anunciado, **TikTok Ad-Free** cuesta 3,99 libras al mes en el Reino Unido.

## Cuando algo falla

tiktok-consent-or-pay-look = Si en el Reino Unido no apareció ninguna elección: según lo anunciado, llega poco a poco, en ventanas a lo largo de varios meses. TikTok cambió su aviso varias veces en julio y agosto de 2026.
