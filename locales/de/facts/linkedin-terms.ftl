### LinkedIns Bedingungen: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus `facts/linkedin/terms.toml`.
### Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „LinkedIn:“.
linkedin-terms-name = neue Bedingungen

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass und ab wann es dort gilt.

linkedin-terms-scope-europe = Für Europa gibt es daneben einen eigenen Datenschutzhinweis.
linkedin-terms-scope-rest = Der neue Nutzervertrag und die neue Datenschutzrichtlinie gelten weltweit, ab demselben Tag.

## Was sich ändert

linkedin-terms-what-planned = Am { $effective } treten weltweit ein neuer Nutzervertrag und eine neue Datenschutzrichtlinie in Kraft. Sie ersetzen die Fassungen vom 20. November 2024 und vom 18. September 2024.
linkedin-terms-what = Am { $effective } traten weltweit ein neuer Nutzervertrag und eine neue Datenschutzrichtlinie in Kraft. Sie ersetzten die Fassungen vom 20. November 2024 und vom 18. September 2024.
linkedin-terms-rules = Neu im Vertrag: Er zählt jede Tochter von Microsoft zu LinkedIns verbundenen Unternehmen, verbietet ausdrücklich Medien, die Worte oder Taten von Menschen vortäuschen (Deepfakes), verweist auf Einsprüche gegen manche Entscheidungen von LinkedIn und überlässt es dir, zu prüfen, was KI ausgibt.
linkedin-terms-european-notice = Seit der Fassung vom 21. August 2026 umfasst der europäische Datenschutzhinweis (EU, EWR, Schweiz, Vereinigtes Königreich) auch mehr Daten für Identitätsprüfungen und dazu Altersprüfungen. Was er zum KI-Training sagt, ist unverändert.

## Wie man widerspricht

linkedin-terms-no-opt-out = Den Bedingungen selbst kannst du nicht widersprechen: Wer LinkedIn weiter nutzt, nimmt sie an; wer nicht einverstanden ist, kann nur das Konto schließen.
linkedin-terms-own-switches = KI-Training und, wo sie gilt, Datenweitergabe für Werbung haben eigene Schalter; frag mich danach.

## Wen es betrifft

linkedin-terms-worldwide = Der neue Nutzervertrag und die neue Datenschutzrichtlinie gelten weltweit.

## Wann

linkedin-terms-start = Das gilt weltweit. Einen letzten Tag zum Widersprechen gibt es nicht: Wer LinkedIn weiter nutzt, nimmt die Bedingungen an.
linkedin-terms-start-of-notice = Der europäische Datenschutzhinweis hat eine neuere Fassung, wirksam am 21. August 2026 (EU, EWR, Schweiz, Vereinigtes Königreich).
linkedin-terms-future-notices = Nach dem Vertrag kündigt LinkedIn wesentliche Änderungen dieser Texte an, damit man sie vor dem Inkrafttreten ansehen kann. Darauf verzichten darf es, wenn das Gesetz eine Änderung sofort fordert oder wenn es um einen neu eingeführten Dienst oder eine neu eingeführte Funktion geht.

## Welche Daten

linkedin-terms-identity-data = Im europäischen Datenschutzhinweis vom 21. August 2026 kommen hinzu: für Kontowiederherstellung und zweistufige Anmeldung Name, Geburtsjahr, Ort, Art des Ausweises und eine geschwärzte Kopie davon, auf der nur Name und Gesicht zu sehen sind; für Identitätsprüfungen der Name im Ausweis, Telefonnummer und weitere Namen.
linkedin-terms-age-data = Für Prüfungen des Alters kommen im europäischen Datenschutzhinweis vom 21. August 2026 deine Erklärung hinzu, ob du volljährig bist, und, falls nicht, dein Geburtsdatum.

## Die Rechtsgrundlage

linkedin-terms-basis-of-notice = Im europäischen Datenschutzhinweis vom 21. August 2026 beruhen Ausweisdaten für Kontowiederherstellung und Identitätsprüfung auf deiner Einwilligung, die du jederzeit widerrufen kannst; Prüfungen des Alters beruhen auf berechtigten Interessen, und du kannst widersprechen.

## Minderjährige

linkedin-terms-minimum-age = Der Vertrag setzt ein Mindestalter von 16 Jahren, oder ein höheres, wo das Gesetz es verlangt.
linkedin-terms-age-checks = Seit der Fassung vom 21. August 2026 nennt der europäische Datenschutzhinweis als Zweck, das Mindestalter durchzusetzen, um Menschen unter 16 zu schützen und solche mit 16 und 17 abzusichern. Dafür führt er deine Erklärung auf, ob du volljährig bist, und, falls nicht, dein Geburtsdatum.

## Wer die Daten bekommt

linkedin-terms-affiliates = Der Vertrag zählt die verbundenen Unternehmen auf: Microsoft und jede Tochter, etwa GitHub.
linkedin-terms-id-firms = In EU, EWR, Schweiz und Vereinigtem Königreich gehören seit dem 21. August 2026 auch Firmen, die Ausweise prüfen, zu den Dienstleistern.

## Beschwerde und Rechtsbehelfe

linkedin-terms-remedies = Nach dem Vertrag kannst du gegen manche Entscheidungen von LinkedIn, die dich betreffen, Einspruch erheben. Wer die Bedingungen nicht annimmt, kann das Konto schließen.

## Wo es steht

linkedin-terms-stated = Es steht in LinkedIns Nutzervertrag und Datenschutzrichtlinie, für Europa außerdem im Datenschutzhinweis für Europa (European Regional Privacy Notice).

## Bezahlen

linkedin-terms-payment = Wenn dein Zahlungsmittel nicht funktioniert, darf LinkedIn ein zweites belasten, das hinterlegt ist. Geänderte Preise gelten für die Zukunft, nach angemessener Ankündigung.

## Falsche Behauptungen

linkedin-terms-myth-january = Ein Blog meldet neue Bedingungen vom 14. Januar 2026; in den archivierten Texten gibt es bis August 2026 keine solche Fassung.
