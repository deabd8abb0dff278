### LinkedIns Hiring Assistant: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/linkedin/hiring-assistant.toml`. Kein Tag dieses Fakts ist bekannt, daher hat keine eine Variable.

# Steht hinter „LinkedIn:“.
linkedin-hiring-assistant-name = Hiring Assistant

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

linkedin-hiring-assistant-scope-europe = LinkedIns europäischer Datenschutzhinweis nennt ihn unter den KI-Funktionen. Widersprechen kannst du per Formular; der Schalter für das KI-Training beendet ihn nicht.
linkedin-hiring-assistant-scope-rest = LinkedIns Produktseite spricht von Daten von mehr als einer Milliarde Mitgliedern, und nach der Datenschutzrichtlinie empfiehlt LinkedIn Mitglieder auch denen, die Personal suchen. Eine Liste nach Regionen wurde nicht gefunden.

## Was das ist

linkedin-hiring-assistant-what = Hiring Assistant ist LinkedIns KI für die Personalsuche: Sie vergleicht Profile und Lebensläufe von Mitgliedern mit dem, was eine Stelle verlangt, fasst zusammen und erklärt, wer passen könnte. Das ist eine Verwendung deiner Daten, kein Training von KI.
linkedin-hiring-assistant-choice = Es ist voreingestellt, und der Schalter für das KI-Training beendet es nicht. In EU, EWR, Schweiz und Vereinigtem Königreich kannst du per Formular widersprechen.

## Wie man widerspricht

linkedin-hiring-assistant-form = In EU, EWR, Schweiz und Vereinigtem Königreich widersprichst du mit LinkedIns Formular (Art. 21 DSGVO); der Schalter für das KI-Training beendet dies nicht. LinkedIns Hilfeseite sagt mehr zu deinen Rechten.
linkedin-hiring-assistant-less-data = Du kannst ihm auch weniger geben: Nach dem europäischen Datenschutzhinweis liest er nur ausgefüllte Abschnitte des Profils, und Lebensläufe und Antworten auf Auswahlfragen nur, wenn du sie verfügbar gemacht hast.
linkedin-hiring-assistant-ask-elsewhere = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich kannst du LinkedIn nach der Datenschutzrichtlinie bitten, manche oder alle deiner Daten nicht mehr zu verwenden; ein Widerspruchsrecht nach der DSGVO gibt es dort nicht.

## Wann

linkedin-hiring-assistant-no-day = LinkedIns europäischer Datenschutzhinweis nennt Hiring Assistant spätestens seit der Fassung vom 27. Februar 2025. Einen letzten Tag zum Widersprechen gibt es nicht; in EU, EWR, Schweiz und Vereinigtem Königreich geht das jederzeit.

## Welche Daten

linkedin-hiring-assistant-profile = Aus deinem Profil, nach dem europäischen Datenschutzhinweis: Berufserfahrung, Ort, Ausbildung, Kenntnisse, Zusammenfassung, Zertifikate und Lizenzen, Ehrenämter, Veröffentlichungen und Patente.
linkedin-hiring-assistant-made-available = Außerdem, nach dem europäischen Datenschutzhinweis: dein Status „Open to Work“ samt Wünschen sowie deine Lebensläufe und Antworten auf Auswahlfragen, wenn du sie verfügbar gemacht hast.

## Private Nachrichten

linkedin-hiring-assistant-messages-not-listed = Nach der Liste in LinkedIns europäischem Datenschutzhinweis gehören Nachrichten nicht zu den Daten, die Hiring Assistant verwendet.

## Die Rechtsgrundlage

linkedin-hiring-assistant-legitimate-interests = In EU, EWR, Schweiz und Vereinigtem Königreich beruft sich LinkedIn auf berechtigte Interessen, nicht auf eine Einwilligung. Widersprechen kannst du jederzeit.

## Ältere Daten

linkedin-hiring-assistant-any-time = Es ist nicht zu spät: In EU, EWR, Schweiz und Vereinigtem Königreich kannst du jederzeit widersprechen.

## Was ein Widerspruch bewirkt

linkedin-hiring-assistant-weighed = Ein Widerspruch ist kein Schalter: Nach dem europäischen Datenschutzhinweis prüft LinkedIn ihn und kann ihn ablehnen, etwa aus zwingendem Interesse.
linkedin-hiring-assistant-not-the-training-switch = **Daten zur Verbesserung generativer KI** auszuschalten beendet Hiring Assistant nicht: Dieser Schalter gilt dem Training von KI, die Inhalte erstellt, nicht der Verwendung deines Profils.

## Wer die Daten bekommt

linkedin-hiring-assistant-recruiters = Unternehmen, die mit LinkedIns Produkten Recruiter und Jobs Personal suchen: Sie sehen, welche Mitglieder zu einer Stelle passen, mit einer Zusammenfassung und Erklärung durch die KI.

## Warum

linkedin-hiring-assistant-reason = LinkedIn nennt als Gründe: leichtere Personal- und Stellensuche, Kundschaft, die schneller Geeignete findet, Mitglieder, die für passende Stellen gefunden werden, und eine breitere Auswahl, auch mit unterrepräsentierten Gruppen.

## Beschwerde und Rechtsbehelfe

linkedin-hiring-assistant-object = In EU, EWR, Schweiz und Vereinigtem Königreich: zuerst das Widerspruchsformular schicken. Hilft das nicht, kannst du dich bei deiner Datenschutzbehörde beschweren.

## Wo es steht

linkedin-hiring-assistant-stated = Es steht in LinkedIns Datenschutzhinweis für Europa (European Regional Privacy Notice), in der Zeile zu den KI-Funktionen; dazu gibt es eine Hilfeseite und eine Produktseite von LinkedIn.

## Ob Menschen mitlesen

linkedin-hiring-assistant-people-decide = LinkedIn sagt, Hiring Assistant treffe keine eigenen Entscheidungen: Die Anforderungen setzen Menschen in der Personalsuche, und Menschen bleiben an der Einstellung beteiligt.
