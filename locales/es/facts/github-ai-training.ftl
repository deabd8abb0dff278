### El entrenamiento de IA de GitHub: un mensaje por afirmación y por ámbito de `facts/github/ai-training.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «GitHub:».
github-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica, y desde cuándo.

github-ai-training-scope-eea-gb = Las condiciones de GitHub no hacen ninguna excepción para Europa: está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.
github-ai-training-scope-rest = Las condiciones de GitHub valen en todo el mundo: está activado hasta que lo desactives, y puedes hacerlo en cualquier momento.

## Qué cambia

github-ai-training-what-planned = A partir del { $effective } GitHub usará lo que pasa por Copilot en los planes Free, Pro y Pro+ para entrenar modelos de IA propios y de Microsoft: lo que se le pide, las sugerencias, el código alrededor del cursor.
github-ai-training-what = Desde el { $effective } GitHub usa lo que pasa por Copilot en los planes Free, Pro y Pro+ para entrenar modelos de IA propios y de Microsoft: lo que se le pide, las sugerencias, el código alrededor del cursor.
github-ai-training-choice = Está activado por defecto. Puedes desactivarlo en cualquier momento, con efecto para el futuro. Copilot Business y Enterprise quedan fuera.

## Cómo oponerse

github-ai-training-switch = Desactiva el entrenamiento en la web; con la sesión iniciada, el enlace lleva directo a los ajustes (nombres en inglés):
    .step-1 = Haz clic en tu foto, arriba a la derecha, y luego en **Copilot settings**.
    .step-2 = En **Features**, ve a **Privacy**.
    .step-3 = Pon **Allow GitHub to use my data for AI model training** en **Disabled**.
github-ai-training-one-place = El ajuste es de tu cuenta, no del editor: vale dondequiera que uses Copilot.
github-ai-training-kept = Si ya te habías opuesto a la recogida de datos para mejorar productos, eso se mantiene: no tienes que hacerlo otra vez.

## A quién afecta

github-ai-training-plans = Afecta a quien usa Copilot con un plan individual: Free, Pro o Pro+.
github-ai-training-plan-max = La página de ayuda de GitHub menciona ahora también el plan individual Max.
github-ai-training-left-out = Quedan fuera Copilot Business y Copilot Enterprise, estudiantes con su Copilot gratuito y docentes con Copilot Pro gratuito.

## Cuándo

github-ai-training-start-planned = El { $effective } empieza. Es un comienzo, no una fecha límite: podrás desactivarlo también después, pero solo para el futuro.
github-ai-training-start = El { $effective } empezó. Fue un comienzo, no una fecha límite: el interruptor sigue sirviendo, solo para el futuro.

## Qué datos

github-ai-training-interactions = Lo que pides a Copilot y lo que devuelve, las sugerencias que aceptas o cambias, el código alrededor del cursor, comentarios y documentación, nombres de archivos, la estructura del repositorio, cómo te mueves por él y tus valoraciones.
github-ai-training-private-repositories = Los repositorios privados, tal como están guardados, no se usan. Lo que Copilot procesa mientras trabajas en uno sí se usa, si no te opones. Las incidencias (issues) y los debates quedan fuera.
github-ai-training-public-repositories = El contenido de los repositorios públicos es otra cosa: las condiciones de GitHub prevén para él una licencia aparte, también para entrenar, y este interruptor no cambia eso.

## Qué viene activado por defecto

github-ai-training-on-planned = En los planes individuales está activado para quien no lo desactive. Si no haces nada, GitHub usará tus datos de Copilot para entrenar a partir del { $effective }.
github-ai-training-on = En los planes individuales está activado para quien no lo haya desactivado. Si no haces nada, GitHub usa tus datos de Copilot para entrenar.

## La base legal

github-ai-training-bases = Para la UE, el EEE y el Reino Unido, la declaración de privacidad de GitHub menciona el desarrollo de sus servicios, IA incluida, entre los intereses legítimos. No asigna ninguna base solo a este entrenamiento.
github-ai-training-license = Según las condiciones de GitHub, les das a GitHub y a las empresas de su grupo una licencia para entrenar con lo que entra en las funciones de IA y lo que sale de ellas, si no te opones.

## Datos antiguos

github-ai-training-not-too-late = No es tarde: si lo desactivas antes del { $effective }, tus datos de Copilot quedan fuera.
github-ai-training-still-possible = No es tarde: el interruptor sigue sirviendo.
github-ai-training-collected-stays = Desactivarlo solo sirve para el futuro. Para lo recogido o entrenado antes, las condiciones de GitHub no prometen nada.

## Qué efecto tiene oponerse

github-ai-training-not-public-repositories = El interruptor no cubre el contenido de repositorios públicos: las condiciones de GitHub prevén para él una licencia aparte, también para entrenar.
github-ai-training-travels-along = Si GitHub pasa datos a Microsoft para entrenar IA, tu oposición va con ellos, escribe GitHub.

## Quién recibe los datos

github-ai-training-affiliates = GitHub y las empresas de su grupo, sobre todo Microsoft. Según las condiciones, no pueden pasar lo que escribes o recibes a otros fabricantes de modelos de IA para su propio entrenamiento.

## Menores de edad

github-ai-training-minors = GitHub está pensado para personas desde los 13 años. No se encontró ninguna regla de edad para el entrenamiento; estudiantes con su Copilot gratuito quedan fuera.

## Por qué

github-ai-training-reason = GitHub da estos motivos: sugerencias mejores, más seguras y acordes con el contexto. Pruebas con datos de la plantilla de Microsoft, dice, aumentaron la proporción de sugerencias aceptadas.

## Reclamaciones y vías legales

github-ai-training-write = Primero desactiva el entrenamiento. Las oposiciones y solicitudes sobre tus datos van a privacy@github.com; el contacto de protección de datos (DPO) es dpo@github.com.
github-ai-training-complaint = En la UE y el EEE puedes reclamar ante tu autoridad de protección de datos, en el Reino Unido ante la ICO. No se encontró que ninguna autoridad se pronunciara sobre este entrenamiento.

## Dónde está escrito

github-ai-training-stated = Está en la sección J de las condiciones de GitHub (Terms of Service) y en su declaración de privacidad (General Privacy Statement). Una página de ayuda describe el interruptor.

## Cuánto tiempo se guardan los datos

github-ai-training-retention = La declaración de privacidad de GitHub no da un plazo fijo: los datos personales se guardan mientras la cuenta está activa y mientras lo exijan contratos, leyes o litigios. No indica otro plazo para el entrenamiento.

## Cuentas de empresa

github-ai-training-organizations = Copilot Business y Copilot Enterprise quedan fuera: los contratos de GitHub con esos clientes prohíben entrenar con sus datos salvo que lo permitan.
github-ai-training-members = Según citas de sus preguntas y respuestas, GitHub deja fuera también a quien tiene una cuenta que pertenece a una organización de pago, incluso con un plan individual.

## Cuando algo falla

github-ai-training-missing = Si falta el ajuste, mira qué plan tiene tu cuenta: con Copilot Business o Enterprise no se muestra, porque sus datos no se usan.

## Pagar en su lugar, y afirmaciones falsas

github-ai-training-pro-is-not-enough = Pagar por Copilot Pro o Pro+ no deja fuera tus datos. De los planes de pago solo quedan fuera Business y Enterprise; en los demás tienes que desactivarlo.
github-ai-training-myth-private = «GitHub entrena con todos mis repositorios privados» es falso: no con lo que está guardado, pero lo que Copilot procesa ahí sí se usa si no te opones.
