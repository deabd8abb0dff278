### La elección de anuncios menos personalizados de Meta: un mensaje por afirmación y por ámbito de
### `facts/meta/less-personalized-ads.toml`. Todos pueden usar $announced, el día del anuncio, ya escrito.
### No se conoce el día del comienzo.

# Se lee después de «Meta:».
meta-less-personalized-ads-name = elección de anuncios menos personalizados

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice si se aplica.

meta-less-personalized-ads-scope-eu = Según lo anunciado, en la UE hay esta elección en Facebook e Instagram desde enero de 2026; no se dio ningún día. Si se pregunta a todo el mundo, y cuándo, no se pudo comprobar.
meta-less-personalized-ads-scope-eea-outside-the-eu = El anuncio habla de personas de la UE. Si vale también en Islandia, Liechtenstein y Noruega no se dice en ninguna parte.
meta-less-personalized-ads-scope-rest = El anuncio habla solo de personas de la UE.

## Qué cambia

meta-less-personalized-ads-two-options = Según lo anunciado el { $announced }, en la UE se elige en Facebook e Instagram, desde enero de 2026: anuncios totalmente personalizados, con todos los datos propios, o anuncios menos personalizados, con menos datos.
meta-less-personalized-ads-commission-watches = La Comisión Europea tomó nota del plan de Meta en diciembre de 2025: según su declaración, quiere ver cómo funciona el plan, y su procedimiento contra Meta sigue abierto.

## Cómo oponerse

meta-less-personalized-ads-preferences = En la UE encuentras la elección en el **Centro de cuentas**, en **Preferencias de anuncios**. Ahí también puedes retirar tu consentimiento para los anuncios personalizados, en cualquier momento.
meta-less-personalized-ads-not-outside-the-eu = Fuera de la UE no se ha anunciado esta elección.

## A quién afecta

meta-less-personalized-ads-facebook-and-instagram = Afecta a personas de la UE con cuenta en Facebook o Instagram.

## Cuándo

meta-less-personalized-ads-january = Para la UE se anunció enero de 2026, sin día concreto. No es un plazo: el consentimiento se puede retirar en cualquier momento.

## Qué datos

meta-less-personalized-ads-all-or-less = En la UE, según lo anunciado, los anuncios totalmente personalizados usan todos tus datos; los menos personalizados usan menos. Qué datos quedan entonces no está publicado en detalle, según una noticia.
meta-less-personalized-ads-no-ai-chats = En la UE, los chats con Meta AI no están en la lista de datos de la política para anuncios personalizados.

## Qué viene activado por defecto

meta-less-personalized-ads-choose = En la UE, según lo anunciado, te preguntan y eliges tú. Los anuncios totalmente personalizados necesitan tu consentimiento.

## La base legal

meta-less-personalized-ads-consent = En la UE los anuncios personalizados se basan en tu consentimiento, que puedes retirar en cualquier momento.
meta-less-personalized-ads-fine = Detrás de esta elección está la Ley de Mercados Digitales de la UE: en abril de 2025 la Comisión Europea concluyó que Meta no había dado suficiente capacidad de elección y le impuso una multa de 200 millones de euros.

## Qué efecto tiene oponerse

meta-less-personalized-ads-ads-stay = En la UE, si eliges anuncios menos personalizados, sigues viendo anuncios; para elegirlos se usan menos datos tuyos.

## Reclamaciones

meta-less-personalized-ads-withdraw = En la UE puedes retirar tu consentimiento para los anuncios personalizados en cualquier momento, en el **Centro de cuentas**, en **Preferencias de anuncios**.

## Dónde está escrito

meta-less-personalized-ads-stated = La Comisión Europea lo dio a conocer el { $announced }; la prensa lo recoge. La política de privacidad de Meta dice para la UE que los anuncios personalizados se basan en el consentimiento.

## Cuando algo falla

meta-less-personalized-ads-not-shown = Si vives en la UE y no te han preguntado, mira en el **Centro de cuentas**, en **Preferencias de anuncios**. Según el texto de la política, el consentimiento se gestiona ahí.

## Pagar

meta-less-personalized-ads-not-about-paying = Las dos opciones anunciadas para la UE se diferencian en cuántos datos se usan, no en el precio; según las noticias, la de menos datos es gratis.
