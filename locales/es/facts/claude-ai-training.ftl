### El entrenamiento de IA de Claude: un mensaje por afirmación y por ámbito de `facts/claude/ai-training.toml`.
### Todos pueden usar $announced y $effective, los días del hecho, ya escritos.

# Se lee después de «Claude:».
claude-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que se aplica, y desde cuándo.

claude-ai-training-scope-europe = Ninguna excepción para Europa: el mismo interruptor que en todas partes. Está activado mientras no lo desactives. Para el EEE, el Reino Unido y Suiza, la responsable es Anthropic Ireland.
claude-ai-training-scope-rest = El mismo interruptor que en todas partes, para los planes Free, Pro y Max. Está activado mientras no lo desactives.

## Qué cambia

claude-ai-training-what-planned = Anthropic, que hace Claude, va a entrenar sus modelos con chats y sesiones de programación de los planes Free, Pro y Max, en todo el mundo, si no lo desactivas. Las nuevas condiciones entran en vigor el { $effective }; al principio se anunció el 28 de septiembre de 2025.
claude-ai-training-what = Anthropic, que hace Claude, puede entrenar sus modelos con chats y sesiones de programación de los planes Free, Pro y Max, en todo el mundo, si no lo desactivas. Las condiciones para ello entraron en vigor el { $effective }.
claude-ai-training-choice-planned = La ventana para quienes ya tenían cuenta trae el interruptor activado de antemano. La elección se puede cambiar en cualquier momento, con efecto para el futuro.
claude-ai-training-choice = La ventana para quienes ya tenían cuenta traía el interruptor activado de antemano. La elección se puede cambiar en cualquier momento, con efecto para el futuro.
claude-ai-training-policy-of-july = La política de privacidad del 8 de julio de 2026 mantiene esto y el interruptor. La política para personas sin cuenta describe ahora las fases del entrenamiento, de dónde vienen sus datos y que pueden volver a usarse para modelos más nuevos.

## Cómo oponerse

claude-ai-training-switch = Desactiva el entrenamiento en la web; con la sesión iniciada, el enlace lleva directo al ajuste (nombres en inglés):
    .step-1 = Haz clic en tu nombre o tus iniciales.
    .step-2 = Elige **Settings** y luego **Privacy**.
    .step-3 = Desactiva **Help improve Claude**.
claude-ai-training-app = En la app (nombres en inglés): toca tu nombre, luego **Settings**, **Privacy**, y desactiva **Help improve Claude**.
claude-ai-training-incognito = Los chats de incógnito no se usan para mejorar Claude, ni con el interruptor activado, salvo que los marquen los controles de seguridad.

## A quién afecta

claude-ai-training-plans = Los planes particulares Free, Pro y Max, en todo el mundo, también Claude Code con una cuenta así. No afecta a Claude para el trabajo, la administración pública o la educación, ni la API, salvo que la propia organización lo acepte.
claude-ai-training-early = Quien acepta las nuevas condiciones antes del { $effective } con el interruptor activado entra desde entonces.

## Cuándo

claude-ai-training-choose-planned = Quienes ya tenían cuenta tienen hasta el { $effective } para elegir; al principio era el 28 de septiembre de 2025. No es una fecha límite para oponerse: la elección se puede cambiar en cualquier momento, con efecto para el futuro.
claude-ai-training-choose = Quienes ya tenían cuenta tuvieron hasta el { $effective } para elegir; al principio era el 28 de septiembre de 2025. No fue una fecha límite para oponerse: la elección se puede cambiar en cualquier momento, con efecto para el futuro.
claude-ai-training-no-new-day = La política de privacidad del 8 de julio de 2026 no fija ningún día nuevo para elegir.

## Qué datos

claude-ai-training-used = Mientras el interruptor está activado: los chats y las sesiones de programación nuevos, y los antiguos que retomas, con lo que escribes y lo que Claude responde.
claude-ai-training-used-anyway = Aunque el interruptor esté desactivado, se usan las conversaciones que marcan los controles de seguridad o que valoras o denuncias: un pulgar arriba o abajo envía también la conversación.
claude-ai-training-filtered = Anthropic dice que filtra u oculta los datos sensibles y que no vende a otros los datos de quienes usan Claude.

## Mensajes privados

claude-ai-training-chats = Tus conversaciones con Claude son justo lo que se usa mientras el interruptor está activado, también lo que pegas en ellas. Los chats de incógnito quedan fuera, salvo que los marquen los controles de seguridad.

## Qué viene activado por defecto

claude-ai-training-on-planned = Quienes ya tenían cuenta ven una ventana con un gran botón **Accept** (en inglés) y un interruptor de entrenamiento que ya está activado. Quien acepta sin tocarlo consiente. Las personas nuevas eligen al registrarse.
claude-ai-training-on = Quienes ya tenían cuenta vieron una ventana con un gran botón **Accept** (en inglés) y un interruptor de entrenamiento que ya estaba activado. Quien aceptó sin tocarlo consintió. Las personas nuevas eligen al registrarse.

## La base legal

claude-ai-training-bases = Para el entrenamiento, la política de privacidad de Anthropic menciona a la vez intereses legítimos y consentimiento. En el EEE, el Reino Unido y Suiza puedes oponerte a lo uno y retirar lo otro.
claude-ai-training-bases-of-july = La versión del 8 de julio de 2026 menciona también la investigación científica. Qué base sostiene qué uso en el EEE, el Reino Unido y Suiza, no lo dice.
claude-ai-training-local-law = Fuera del EEE, el Reino Unido y Suiza, según la política, tus derechos dependen de la ley del lugar donde vives. El interruptor es el mismo.

## Datos antiguos

claude-ai-training-not-too-late = No es tarde: puedes desactivar el entrenamiento en cualquier momento.
claude-ai-training-future-only = Desactivarlo sirve para el futuro: los chats nuevos no se usan, y los guardados quedan fuera de entrenamientos posteriores. Los entrenamientos ya empezados y los modelos ya entrenados conservan los datos.
claude-ai-training-old-chats = Los chats antiguos que no retomas no se usan. Así que «se llevaron todos los chats antiguos» es falso.

## Qué efecto tiene oponerse

claude-ai-training-undo = Puedes activarlo y desactivarlo en cualquier momento.

## Quién recibe los datos

claude-ai-training-own-models = Anthropic entrena sus propios modelos con los chats; las empresas del grupo y los proveedores de servicios pueden tratar los datos. Dice que no vende datos personales.

## Menores de edad

claude-ai-training-adults = Claude es para personas de 18 años o más. Anthropic dice que no recoge ni usa a sabiendas datos de personas más jóvenes.

## Por qué

claude-ai-training-reason = Anthropic da estos motivos: mejores modelos y mejor detección de abusos; desarrollar un modelo lleva de 18 a 24 meses y necesita datos durante ese tiempo.

## Reclamaciones y vías legales

claude-ai-training-object = Desactiva el entrenamiento y borra los chats que deban quedar fuera de futuros entrenamientos. Según la ley que se te aplique, puedes oponerte o pedir el borrado: privacy@anthropic.com.
claude-ai-training-rights-page = Para solicitudes sobre datos de su entrenamiento, también de personas sin cuenta, Anthropic tiene una página propia.
claude-ai-training-complaint = En el EEE, el Reino Unido y Suiza puedes reclamar ante tu autoridad de protección de datos. La responsable allí es Anthropic Ireland, en Dublín.

## Dónde está escrito

claude-ai-training-stated = La política de privacidad y las condiciones de Anthropic dicen que los chats pueden usarse para entrenar si no te opones. Una página de ayuda describe el interruptor.

## Cuánto tiempo se guardan los datos

claude-ai-training-kept = Con el entrenamiento activado, Anthropic puede guardar datos hasta cinco años; desactivado, su documentación indica 30 días. Las conversaciones que borras desaparecen de sus sistemas en 30 días, según su política.
claude-ai-training-feedback-kept = Las valoraciones, como un pulgar arriba con su conversación, se guardan hasta cinco años, esté como esté el interruptor.

## Personas sin cuenta

claude-ai-training-web-pages = Claude aprende también de páginas web públicas, que pueden tener datos de personas sin cuenta. Su rastreador ClaudeBot respeta robots.txt y no lee páginas protegidas con contraseña, dice Anthropic. Según la ley que se te aplique, puedes oponerte o pedir el borrado: privacy@anthropic.com.

## Cuentas de trabajo

claude-ai-training-work-accounts = Claude para el trabajo, la administración pública y la educación, y la API, quedan fuera, salvo que la propia organización lo acepte, por ejemplo con el Development Partner Program.

## Cuando algo falla

claude-ai-training-not-found = Si no encuentras el interruptor, usa el enlace directo. El interruptor existe en los planes Free, Pro y Max; en una cuenta de tu trabajo cuenta el contrato de la organización.

## Si lo leen personas

claude-ai-training-review = Antes de que alguien revise chats para el entrenamiento, se separan de tu identificador de usuario, y solo unas pocas personas de la plantilla tienen acceso, dice Anthropic.

## Pagar

claude-ai-training-paying = Pagar no te deja fuera: Free, Pro y Max tienen el mismo interruptor.

## Afirmaciones falsas

claude-ai-training-myth-opt-in = Hay quien lo llama «opt-in». En la práctica es «opt-out»: la ventana traía el interruptor activado de antemano, y la política de privacidad permite el entrenamiento si no te opones.
