### KI-Training bei Zoom, das mit Inhalten keines betreibt: je eine Nachricht für jede Aussage und jeden Geltungsbereich
### aus `facts/zoom/ai-training.toml`. $announced und $effective kommen nicht vor: Es beginnt nichts.

# Steht hinter „Zoom:“.
zoom-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort nicht gilt.

zoom-ai-training-scope-rest = Zooms Texte sagen das über Inhalte der Kundschaft und nehmen keine Region aus. Die Datenschutzerklärung wurde in einer Fassung vom August 2024 gelesen.

## Worum es geht

zoom-ai-training-what = Nein: Zoom sagt, dass mit Audio, Video, Chats, geteilten Bildschirmen, Anhängen und ähnlichen Inhalten der Kundschaft keine KI trainiert wird, weder die eigene noch die anderer.
zoom-ai-training-since-2023 = Im Jahr 2023 wurden neue Bedingungen von Zoom so verstanden, dass mit Gesprächen KI trainiert werden darf. Seit dem 11. August 2023 schließen die Bedingungen das aus.

## Wie man widerspricht, und bis wann

zoom-ai-training-nothing-to-object-to = Nach seinen eigenen Texten trainiert Zoom mit deinen Gesprächen und Chats keine KI; es gibt also nichts, dem du widersprechen musst, und keine Frist.

## Welche Daten

zoom-ai-training-content-only = Dem Wortlaut nach geht es in Zooms Zusage um Inhalte. Daten zur Nutzung und zur technischen Diagnose nennt sie nicht.

## Was voreingestellt ist

zoom-ai-training-never = Du musst nichts einstellen: Nach Zooms Texten wird mit Inhalten keine KI trainiert.

## Wer die Daten bekommt

zoom-ai-training-model-makers = Für AI Companion verwendet Zoom eigene Modelle und solche von anderen, etwa OpenAI und Anthropic. Nach Zooms Texten werden auch diese nicht mit Inhalten der Kundschaft trainiert.

## Wo es steht

zoom-ai-training-stated = Es steht in Zooms Datenschutzerklärung, gelesen in einer Fassung vom August 2024, und in den Bedingungen vom August 2023. Sieh dort nach, was jetzt gilt.

## KI-Funktionen abschalten, Firmenkonten

zoom-ai-training-companion = AI Companion muss verwenden, was gesagt oder geschrieben wird, etwa für eine Zusammenfassung; das ist Nutzung, kein Training. Ob solche Funktionen an sind, entscheidet, wer das Konto besitzt oder verwaltet.

## Ob Menschen mitlesen

zoom-ai-training-staff = Zoom sagt, dass seine Beschäftigten Inhalte nur ansehen dürfen, wenn es erlaubt, wer das Konto besitzt oder verwaltet, oder wenn Gesetz oder Sicherheit es verlangen.
