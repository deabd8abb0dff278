### El entrenamiento de IA en WeTransfer, que no hace ninguno: un mensaje por afirmación y por ámbito de
### `facts/wetransfer/ai-training.toml`. No se usan $announced ni $effective: no hay nada que empiece.

# Se lee después de «WeTransfer:».
wetransfer-ai-training-name = entrenamiento de IA

## Qué significa en cada lugar. Se lee después de una línea que menciona la región y dice que no se aplica.

wetransfer-ai-training-scope-rest = Según las condiciones de WeTransfer, tu contenido no se usa para entrenar IA. La frase encabeza las dos versiones de las condiciones, la de EE. UU. y la del resto del mundo.

## Qué es

wetransfer-ai-training-what = No: según sus condiciones, WeTransfer no usa tu contenido para entrenar IA.
wetransfer-ai-training-passage-withdrawn = En julio de 2025, unas nuevas condiciones de WeTransfer se entendieron como permiso para entrenar IA con los archivos de la gente. Tras las protestas, WeTransfer quitó el pasaje y dijo que no usa archivos para entrenar IA.

## Cómo oponerse, y hasta cuándo

wetransfer-ai-training-nothing-to-object-to = WeTransfer no entrena IA con tu contenido, así que no hay nada a lo que oponerse ni ningún plazo.

## Qué datos

wetransfer-ai-training-licence = Las condiciones permiten a WeTransfer usar lo que subes para prestar, desarrollar y mejorar su servicio. Dicen también que no se usa para entrenar IA.

## Qué viene activado por defecto

wetransfer-ai-training-never = No tienes que ajustar nada: según las condiciones, el contenido no se usa para entrenar IA.

## Quién recibe los datos

wetransfer-ai-training-not-sold = Según las condiciones de WeTransfer, tu contenido no se vende a nadie y no se usa para entrenar IA.

## Dónde está escrito

wetransfer-ai-training-stated = Las condiciones de WeTransfer lo dicen al principio de todo, tal como se leyeron en agosto de 2026.

## Si lo leen personas, archivos privados

wetransfer-ai-training-rule-checks = No para entrenar: según sus condiciones, WeTransfer puede mirar el contenido, con personas y con máquinas, cuando investiga si se han incumplido sus reglas o la ley.
