### LinkedIn-Daten für Microsofts KI: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/linkedin/uk-microsoft-ai.toml`. Alle dürfen $effective verwenden, den Tag des Fakts, fertig formatiert.

# Steht hinter „LinkedIn:“.
linkedin-uk-microsoft-ai-name = Daten für Microsofts KI (Vereinigtes Königreich)

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob und ab wann es dort gilt.

linkedin-uk-microsoft-ai-scope-gb = Der europäische Datenschutzhinweis hat dafür eine eigene Zeile nur für das Vereinigte Königreich. Es ist eingeschaltet, bis du es ausschaltest; der Schalter ist derselbe wie für LinkedIns eigenes KI-Training.
linkedin-uk-microsoft-ai-scope-europe = LinkedIns europäischer Datenschutzhinweis nennt diese Weitergabe nur für das Vereinigte Königreich. LinkedIns eigenes KI-Training ist etwas anderes: Es gilt auch hier.
linkedin-uk-microsoft-ai-scope-rest = Hier gilt eine andere Klausel: Die Datenschutzrichtlinie lässt LinkedIn öffentliche Inhalte an Microsoft weitergeben, damit Microsoft Dienste anbietet oder entwickelt. KI-Training ist dort nicht genannt.

## Was sich ändert

linkedin-uk-microsoft-ai-what-planned = Ab dem { $effective } gibt LinkedIn Inhalte seiner Mitglieder im Vereinigten Königreich, etwa Beiträge, Kommentare, Artikel und Videos, auch an den Mutterkonzern Microsoft weiter, damit Microsoft eigene KI-Modelle trainieren kann. LinkedIns eigenes KI-Training läuft getrennt davon.
linkedin-uk-microsoft-ai-what = Seit dem { $effective } gibt LinkedIn Inhalte seiner Mitglieder im Vereinigten Königreich, etwa Beiträge, Kommentare, Artikel und Videos, auch an den Mutterkonzern Microsoft weiter, damit Microsoft eigene KI-Modelle trainieren kann. LinkedIns eigenes KI-Training läuft getrennt davon.
linkedin-uk-microsoft-ai-not-in-the-eu = In Europa betrifft das nur das Vereinigte Königreich: Für EU, EWR und Schweiz führt LinkedIns europäischer Datenschutzhinweis keine solche Weitergabe auf. Im Vereinigten Königreich ist es voreingestellt, und der Schalter für das KI-Training beendet es.

## Wie man widerspricht

linkedin-uk-microsoft-ai-switch = Im Vereinigten Königreich beendet ein Schalter dies und LinkedIns eigenes KI-Training:
    .step-1 = Klicke auf **Sie** (dein Bild), dann auf **Einstellungen & Datenschutz**.
    .step-2 = Öffne **Datenschutz**.
    .step-3 = Wähle unter **So verwendet LinkedIn Ihre Daten** den Punkt **Daten zur Verbesserung generativer KI**.
    .step-4 = Schalte **Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen** aus.
linkedin-uk-microsoft-ai-nothing-to-switch = In EU, EWR und Schweiz gibt es dagegen nichts auszuschalten. LinkedIns eigenes KI-Training hat dort aber einen Schalter.
linkedin-uk-microsoft-ai-switch-elsewhere = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich umfasst der KI-Schalter nach LinkedIns Hilfeseite auch das Training von KI, die Inhalte erstellt, durch verbundene Unternehmen wie Microsoft.

## Wann

linkedin-uk-microsoft-ai-start-planned = Am { $effective } beginnt es im Vereinigten Königreich. Das ist ein Beginn, kein letzter Tag: Du kannst es auch danach ausschalten.
linkedin-uk-microsoft-ai-start = Am { $effective } begann es im Vereinigten Königreich. Das war ein Beginn, kein letzter Tag: Du kannst es weiterhin ausschalten.

## Welche Daten

linkedin-uk-microsoft-ai-content = Im Vereinigten Königreich: deine Beiträge, Kommentare, Artikel, gemeinschaftlichen Artikel und selbst erstellten Videos; Videos von LinkedIn Learning und deren Mitschriften; Daten von Unternehmensseiten; Stellenanzeigen.
linkedin-uk-microsoft-ai-public-content = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich erlaubt die Datenschutzrichtlinie, Inhalte, die du öffentlich teilst, etwa öffentliche Beiträge, an Microsoft weiterzugeben.

## Private Nachrichten

linkedin-uk-microsoft-ai-messages-not-listed = Nach der Liste im europäischen Datenschutzhinweis gehören Nachrichten nicht zu dem, was LinkedIn im Vereinigten Königreich für Microsofts KI weitergibt.

## Was voreingestellt ist

linkedin-uk-microsoft-ai-on = Im Vereinigten Königreich ist dabei, wer es nicht ausschaltet.

## Die Rechtsgrundlage

linkedin-uk-microsoft-ai-legitimate-interests = Im Vereinigten Königreich beruft sich LinkedIn auf berechtigte Interessen, nicht auf eine Einwilligung. Ausschalten kannst du es jederzeit.

## Ältere Daten

linkedin-uk-microsoft-ai-not-too-late = Es ist nicht zu spät: Im Vereinigten Königreich beginnt es am { $effective }, und du kannst es vor und nach diesem Tag ausschalten.
linkedin-uk-microsoft-ai-still-possible = Es ist nicht zu spät: Im Vereinigten Königreich kannst du es jederzeit ausschalten.
linkedin-uk-microsoft-ai-trained-stays = Nach LinkedIns Hilfeseite wirkt der Schalter für die Zukunft und macht erfolgtes Training nicht rückgängig. Was mit Inhalten geschieht, die Microsoft schon hat, sagen LinkedIns Texte nicht.
linkedin-uk-microsoft-ai-before = Schon vor dem { $effective } erlaubte LinkedIns Datenschutzrichtlinie, öffentliche Inhalte von Mitgliedern im Vereinigten Königreich an Microsoft weiterzugeben, damit Microsoft Dienste anbietet oder entwickelt; KI-Training war dort nicht genannt.

## Was ein Widerspruch bewirkt

linkedin-uk-microsoft-ai-not-all = Der Schalter beendet nicht alles: nicht Personalisierung, Rangfolge oder Sicherheits-KI und nicht Werbung.
linkedin-uk-microsoft-ai-future-only = Nach LinkedIns Hilfeseite wirkt das Ausschalten für die Zukunft; was trainiert ist, bleibt. Möglich ist es jederzeit.
linkedin-uk-microsoft-ai-not-said-elsewhere = Ob der KI-Schalter außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich öffentliche Inhalte auch für andere Zwecke von Microsoft fernhält, sagen LinkedIns Texte nicht.

## Wer die Daten bekommt

linkedin-uk-microsoft-ai-microsoft = Im Vereinigten Königreich: Microsoft, LinkedIns Mutterkonzern. Nach dem europäischen Datenschutzhinweis darf Microsoft damit seine KI-Modelle trainieren und verbessern, nach seinen eigenen Datenschutzrichtlinien.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Dass nur Daten aus dem Vereinigten Königreich zu Microsoft gelangen können, wäre falsch: Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich erlaubt die Datenschutzrichtlinie, öffentliche Inhalte an Microsoft weiterzugeben, damit Microsoft Dienste anbietet oder entwickelt. KI-Training ist dort nicht genannt.

## Warum

linkedin-uk-microsoft-ai-reason = LinkedIn nennt als Gründe: Microsofts KI soll fair, genau und sachdienlich sein, vielfältige Gemeinschaften abbilden und für alle gleich gut funktionieren, und Microsoft soll seine Produkte verbessern können, auch zum Nutzen von LinkedIn und seinen Mitgliedern.

## Beschwerde und Rechtsbehelfe

linkedin-uk-microsoft-ai-object = Im Vereinigten Königreich: zuerst ausschalten. Außerdem gibt es ein Widerspruchsrecht, mit LinkedIns Formular; LinkedIn prüft solche Widersprüche. Beschweren kannst du dich beim ICO.

## Wo es steht

linkedin-uk-microsoft-ai-stated = Es steht in LinkedIns Datenschutzhinweis für Europa (European Regional Privacy Notice), in der Zeile für Menschen im Vereinigten Königreich. Was außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich gilt, steht in der Datenschutzrichtlinie bei der Weitergabe an verbundene Dienste.

## Unternehmensseiten

linkedin-uk-microsoft-ai-company-pages = Im Vereinigten Königreich gehören auch Daten von Unternehmensseiten und Stellenanzeigen zu dem, was LinkedIn ab dem { $effective } für Microsofts KI weitergibt.

## Falsche Behauptungen

linkedin-uk-microsoft-ai-myth-all-of-europe = „Microsoft trainiert seine KI mit LinkedIn-Beiträgen aus ganz Europa“ steht so nicht in LinkedIns Datenschutzhinweis: Er nennt diese Weitergabe nur für das Vereinigte Königreich.
