### Las condiciones de LinkedIn: un mensaje por afirmación y por ámbito de `facts/linkedin/terms.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «LinkedIn:».
linkedin-terms-name = nuevas condiciones

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica, y desde cuándo.

linkedin-terms-scope-europe = Para Europa hay además un aviso de privacidad regional.
linkedin-terms-scope-rest = Las nuevas condiciones de uso y la nueva política de privacidad valen en todo el mundo, desde el mismo día.

## Qué cambia

linkedin-terms-what-planned = El { $effective } entran en vigor en todo el mundo unas nuevas condiciones de uso (User Agreement) y una nueva política de privacidad. Sustituyen a las versiones del 20 de noviembre de 2024 y del 18 de septiembre de 2024.
linkedin-terms-what = El { $effective } entraron en vigor en todo el mundo unas nuevas condiciones de uso (User Agreement) y una nueva política de privacidad. Sustituyeron a las versiones del 20 de noviembre de 2024 y del 18 de septiembre de 2024.
linkedin-terms-rules = Novedades de las condiciones: cuentan cada filial de Microsoft entre las empresas del grupo de LinkedIn, prohíben expresamente contenidos que falsean lo que alguien dice o hace (deepfakes), remiten a recursos contra algunas decisiones de LinkedIn y te dejan a ti la tarea de comprobar lo que produce la IA.
linkedin-terms-european-notice = Desde su versión del 21 de agosto de 2026, el aviso de privacidad europeo (UE, EEE, Suiza, Reino Unido) cubre también más datos para comprobar la identidad, y comprobaciones de edad. Lo que dice del entrenamiento de IA no ha cambiado.

## Cómo oponerse

linkedin-terms-no-opt-out = A las condiciones no es posible oponerse: quien sigue usando LinkedIn las acepta; quien no está de acuerdo solo puede cerrar la cuenta.
linkedin-terms-own-switches = El entrenamiento de IA y, donde se aplica, la cesión de datos para publicidad tienen sus propios interruptores; pregúntame por ellos.

## A quién afecta

linkedin-terms-worldwide = Las nuevas condiciones de uso y la nueva política de privacidad valen en todo el mundo.

## Cuándo

linkedin-terms-start = Esto vale en todo el mundo. No hay fecha límite para oponerse: quien sigue usando LinkedIn acepta las condiciones.
linkedin-terms-start-of-notice = El aviso de privacidad europeo tiene una versión más reciente, con efecto desde el 21 de agosto de 2026 (UE, EEE, Suiza, Reino Unido).
linkedin-terms-future-notices = Según las condiciones, LinkedIn anuncia los cambios importantes de estos textos para que puedas verlos antes de que entren en vigor. Puede no hacerlo si la ley exige un cambio inmediato, o si el cambio es de un servicio o una función recién lanzados.

## Qué datos

linkedin-terms-identity-data = El aviso europeo del 21 de agosto de 2026 añade: para recuperar la cuenta y el acceso en dos pasos, nombre, año de nacimiento, lugar, tipo de documento y una copia con partes tapadas, en la que solo se ven nombre y cara; para comprobar la identidad, el nombre del documento, el teléfono y otros nombres.
linkedin-terms-age-data = Para comprobar la edad, el aviso europeo del 21 de agosto de 2026 añade tu declaración de si eres mayor de edad y, si no lo eres, tu fecha de nacimiento.

## La base legal

linkedin-terms-basis-of-notice = En el aviso europeo del 21 de agosto de 2026, los datos del documento para recuperar la cuenta y comprobar la identidad se basan en tu consentimiento, que puedes retirar en cualquier momento; las comprobaciones de edad se basan en intereses legítimos, y puedes oponerte.

## Menores de edad

linkedin-terms-minimum-age = Las condiciones fijan una edad mínima de 16 años, o más donde la ley lo exige.
linkedin-terms-age-checks = Desde su versión del 21 de agosto de 2026, el aviso europeo menciona como finalidad hacer cumplir la edad mínima, para proteger a menores de 16 y cuidar de quienes tienen 16 y 17. Para ello recoge tu declaración de si eres mayor de edad y, si no lo eres, tu fecha de nacimiento.

## Quién recibe los datos

linkedin-terms-affiliates = Las condiciones enumeran las empresas del grupo de LinkedIn: Microsoft y todas sus filiales, como GitHub.
linkedin-terms-id-firms = En la UE, el EEE, Suiza y el Reino Unido, desde el 21 de agosto de 2026, están entre los proveedores de servicios también empresas que comprueban documentos de identidad.

## Reclamaciones y vías legales

linkedin-terms-remedies = Según las condiciones, puedes recurrir algunas decisiones de LinkedIn que te afectan. Quien no acepte las condiciones puede cerrar la cuenta.

## Dónde está escrito

linkedin-terms-stated = Está en las condiciones de uso (User Agreement) y la política de privacidad de LinkedIn y, para Europa, en el aviso de privacidad europeo (European Regional Privacy Notice).

## Pagar

linkedin-terms-payment = Si tu medio de pago falla, LinkedIn puede cobrar con otro que tengas registrado. Los nuevos precios valen para el futuro, tras avisar con una antelación razonable.

## Afirmaciones falsas

linkedin-terms-myth-january = Un blog habla de nuevas condiciones del 14 de enero de 2026; los textos archivados no muestran ninguna versión así hasta agosto de 2026.
