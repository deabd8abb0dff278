### LinkedIns KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/linkedin/ai-training.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „LinkedIn:“.
linkedin-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass und ab wann es dort gilt.

linkedin-ai-training-scope-eea = Es ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.
linkedin-ai-training-scope-ch = LinkedIn behandelt die Schweiz hier wie die EU. Die Datenweitergabe an Microsoft für Werbung ist etwas anderes: Sie gilt in der Schweiz nicht.
linkedin-ai-training-scope-gb = In Europa kommt nur hier etwas hinzu: Ab dem { $effective } gibt LinkedIn Beiträge und anderes auch an Microsoft weiter, für Microsofts eigene KI. Derselbe Schalter deckt beides ab.
linkedin-ai-training-scope-ca = Pause von Dezember 2024 bis zum { $effective }, auf Nachfrage der kanadischen Datenschutzbehörde. Du kannst es ausschalten.
linkedin-ai-training-scope-hk = Pause vom 11. Oktober 2024 bis zum { $effective }, auf Nachfrage der dortigen Datenschutzbehörde (PCPD). Du kannst es ausschalten.
linkedin-ai-training-scope-rest = Der { $effective } ändert hier nichts: Das Training steht seit September 2024 in LinkedIns Richtlinie. Derselbe Schalter stellt es ab.

## Was sich ändert

linkedin-ai-training-what-planned = Ab dem { $effective } trainiert LinkedIn seine eigene KI, die Inhalte erstellt (etwa Entwürfe für Beiträge und Nachrichten), auch mit Profilen und öffentlichen Inhalten erwachsener Mitglieder in EU, EWR, Vereinigtem Königreich, Schweiz, Kanada und Hongkong. Überall sonst geschieht das schon.
linkedin-ai-training-what = LinkedIn trainiert seine eigene KI, die Inhalte erstellt (etwa Entwürfe für Beiträge und Nachrichten), mit Profilen und öffentlichen Inhalten erwachsener Mitglieder. In EU, EWR, Vereinigtem Königreich, Schweiz, Kanada und Hongkong begann das am { $effective }, überall sonst schon vorher.
linkedin-ai-training-choice = Es ist voreingestellt. Du kannst es jederzeit ausschalten, mit Wirkung für die Zukunft.

## Wie man widerspricht

linkedin-ai-training-switch = Schalte das Training im Browser aus; wenn du angemeldet bist, führt der Link direkt hin:
    .step-1 = Klicke auf **Sie** (dein Bild), dann auf **Einstellungen & Datenschutz**.
    .step-2 = Öffne **Datenschutz**.
    .step-3 = Wähle unter **So verwendet LinkedIn Ihre Daten** den Punkt **Daten zur Verbesserung generativer KI**.
    .step-4 = Schalte **Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen** aus.
linkedin-ai-training-app = In der App: oben links auf dein Bild tippen, dann **Einstellungen**, **Datenschutz**, **Daten zur Verbesserung generativer KI**, ausschalten.
linkedin-ai-training-form = Für KI, die keine Inhalte erstellt (Rangfolge, Sicherheit), gibt es stattdessen LinkedIns Widerspruchsformular, in EU, EWR, Schweiz und Vereinigtem Königreich (Art. 21 DSGVO).

## Wen es betrifft

linkedin-ai-training-adults = Mitglieder, die LinkedIn für unter 18 hält, sind vom Training ausgenommen.
linkedin-ai-training-lists-without-uk = Listen ohne das Vereinigte Königreich sind unvollständig: LinkedIns Seite zur Neuerung hat dafür einen eigenen Abschnitt.

## Wann

linkedin-ai-training-start-planned = Am { $effective } beginnt es in EU, EWR, Vereinigtem Königreich, Schweiz, Kanada und Hongkong; überall sonst läuft es schon. Das ist ein Beginn, kein letzter Tag: Du kannst es auch danach ausschalten, dann aber nur für die Zukunft.
linkedin-ai-training-start = Am { $effective } begann es in EU, EWR, Vereinigtem Königreich, Schweiz, Kanada und Hongkong; überall sonst lief es schon. Das war ein Beginn, kein letzter Tag: Der Schalter wirkt weiterhin, nur für die Zukunft.

## Welche Daten

linkedin-ai-training-profile = Nach LinkedIns europäischem Datenschutzhinweis aus deinem Profil: Name, Foto, frühere und jetzige Stellen, Ausbildung, Ort, Kenntnisse, Zusammenfassung, Zertifikate, Lizenzen, Ehrenämter, Veröffentlichungen, Patente, bestätigte Kenntnisse und Empfehlungen.
linkedin-ai-training-content = Außerdem Beiträge, Artikel, Antworten in Umfragen und Kommentare; was du in LinkedIns KI-Funktionen eingibst und was sie ausgeben; Aktivität und Nachrichten in Gruppen; Lebensläufe und Antworten auf Auswahlfragen, die in deinem Konto gespeichert sind.
linkedin-ai-training-feedback = Nach einem Hilfetext, den andere zitieren, zählt auch deine Rückmeldung zu KI-Funktionen, etwa ein Daumen hoch oder eine Meldung.
linkedin-ai-training-left-out = Nicht verwendet werden laut LinkedIn: private Nachrichten, Anmelde- und Zahlungsdaten, von dir angegebene Gehaltsdaten und Bewerbungsdaten, die sich einer Person zuordnen lassen.

## Private Nachrichten

linkedin-ai-training-private-messages = LinkedIn sagt: Private Nachrichten, auch InMail und der Posteingang, dienen nicht dem Training der KI, die Inhalte erstellt.
linkedin-ai-training-group-messages = Nachrichten in Gruppen dagegen werden verwendet: Sie stehen in LinkedIns europäischem Datenschutzhinweis auf der Liste der Trainingsdaten.
linkedin-ai-training-message-checks = Etwas anderes ist die automatische Prüfung von Nachrichten auf schädliche Inhalte: Der europäische Datenschutzhinweis nennt sie und das Training dieser Sicherheits-KI als eigenen Zweck.

## Was voreingestellt ist

linkedin-ai-training-on-planned = Es ist für alle eingeschaltet, die es nicht ausschalten. Wenn du nichts tust, verwendet LinkedIn deine Daten ab dem { $effective } in den neu hinzukommenden Regionen; überall sonst tut es das schon.
linkedin-ai-training-on = Es ist für alle eingeschaltet, die es nicht ausgeschaltet haben. Wenn du nichts tust, verwendet LinkedIn deine Daten weiter für dieses Training.

## Die Rechtsgrundlage

linkedin-ai-training-legitimate-interests = In EU, EWR, Schweiz und Vereinigtem Königreich beruft sich LinkedIn auf berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO und UK GDPR), nicht auf eine Einwilligung. Widersprechen kannst du jederzeit.
linkedin-ai-training-basis-quoted = Wie andere den Hinweis zitieren, spricht LinkedIn auch für Kanada und Hongkong von berechtigtem Interesse, obwohl das Recht dort keine solche Grundlage wie die DSGVO kennt.
linkedin-ai-training-no-gdpr-objection = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich gibt es kein Widerspruchsrecht nach der DSGVO. LinkedIn bietet dort denselben Schalter an.
linkedin-ai-training-irish-authority = Die irische Behörde, in der EU für LinkedIn zuständig, hat das Training nicht genehmigt. Am 7. November 2025, nachdem LinkedIn Daten und Zeitraum beschränkt und Filter für sensible Gruppen ergänzt hatte, sah sie vorerst keinen weiteren Schritt geboten. LinkedIn sollte ihr binnen fünf Monaten berichten; ein Ergebnis ist nicht bekannt.

## Ältere Daten

linkedin-ai-training-not-too-late = Es ist nicht zu spät: Wo das Training am { $effective } beginnt, bleiben deine Daten draußen, wenn du es vorher ausschaltest.
linkedin-ai-training-still-possible = Es ist nicht zu spät: Der Schalter wirkt weiterhin.
linkedin-ai-training-trained-stays = Was ein Modell schon gelernt hat, bleibt darin und lässt sich nicht herausnehmen. Das Ausschalten wirkt für die Zukunft.
linkedin-ai-training-late-objection = Schützt ein späterer Widerspruch auch ältere Beiträge vor künftigem Training? LinkedIns Hilfeseite und die Hamburger Behörde sagen, er gelte für die künftige Verwendung; die italienische Behörde sagt, er gelte nur für danach Veröffentlichtes.
linkedin-ai-training-reach-back = Wie weit die Daten zurückreichen, ist nicht öffentlich: Der erste Plan reichte bis 2003, nach Gesprächen mit der irischen Behörde wurde der Zeitraum verkürzt. Eine Jahreszahl ist nicht bekannt.

## Was ein Widerspruch bewirkt

linkedin-ai-training-future-only = Das Ausschalten wirkt nur für die Zukunft: Was trainiert ist, bleibt. Aus- und wieder einschalten kannst du jederzeit, auch nach dem { $effective }.
linkedin-ai-training-one-switch = Ein Schalter stoppt nicht alles: Dieser gilt nur für KI, die Inhalte erstellt, nicht für Personalisierung, Rangfolge oder Sicherheits-KI. Werbung hat eine eigene Einstellung.
linkedin-ai-training-features-stay = LinkedIns KI-Funktionen bleiben nutzbar: Der Schalter beendet das Training, nicht die Funktionen.

## Wer die Daten bekommt

linkedin-ai-training-affiliates = LinkedIn und seine verbundenen Unternehmen: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore sowie Microsoft mit Töchtern wie GitHub.
linkedin-ai-training-microsoft-in-europe = In Europa gibt LinkedIn ab dem { $effective } nur im Vereinigten Königreich Daten für Microsofts eigenes KI-Training weiter, etwa Beiträge, Kommentare und Artikel. Derselbe Schalter beendet das. Für EU, EWR und Schweiz führt der Datenschutzhinweis nichts dergleichen auf.
linkedin-ai-training-microsoft-elsewhere = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich erlaubt die Datenschutzrichtlinie, öffentliche Inhalte an Microsoft weiterzugeben, damit Microsoft Dienste anbietet oder entwickelt; KI-Training ist dort nicht genannt.
linkedin-ai-training-model-makers = Die Modelle können von LinkedIn selbst stammen oder von anderen, etwa aus Microsofts Dienst Azure OpenAI.

## Warum

linkedin-ai-training-reason = LinkedIn nennt als Gründe: bessere Assistenten und passendere Vorschläge, faire, sichere und genaue KI für die Arbeitswelt und mehr wirtschaftliche Chancen für seine Mitglieder.
linkedin-ai-training-products = Die Fachpresse verweist auch auf das, was LinkedIn verkauft: KI wie Hiring Assistant, der Bewerbende sucht, und Accelerate, das bei Werbekampagnen hilft. Der europäische Datenschutzhinweis nennt Werbetexte für Werbetreibende unter dem, was die trainierte KI schreibt.

## Beschwerde und Rechtsbehelfe

linkedin-ai-training-object = In EU, EWR, Schweiz und Vereinigtem Königreich: zuerst das Training ausschalten (für die Zukunft), dann das Widerspruchsformular (Art. 21 DSGVO) schicken für das, was der Schalter nicht erfasst. LinkedIn prüft den Widerspruch und kann ihn ablehnen.
linkedin-ai-training-complaint = Du kannst dich bei deiner Datenschutzbehörde beschweren. In EU und EWR ist die irische federführend; deine eigene nimmt Beschwerden an und leitet sie weiter. Anderswo: ICO (Vereinigtes Königreich), EDÖB (Schweiz), OPC (Kanada), PCPD (Hongkong).
linkedin-ai-training-tidy-up = Eine Rechtskolumne in der Presse nennt außerdem: alte Beiträge, Kommentare und gespeicherte Lebensläufe löschen, das Profil schlanker machen, Gruppen verlassen.
linkedin-ai-training-us-court = Eine US-Klage wegen InMail und KI-Training (De La Torre gegen LinkedIn) wurde im Januar 2025 ohne Urteil zurückgezogen. LinkedIn bestreitet den Vorwurf.

## Wo es steht

linkedin-ai-training-stated = LinkedIns Datenschutzhinweis für Europa (European Regional Privacy Notice) nennt Zweck, Daten und Rechtsgrundlage. Hilfeseiten beschreiben den Schalter und die Neuerung vom November 2025.

## Menschen ohne Konto

linkedin-ai-training-without-account = In EU, EWR, Schweiz und Vereinigtem Königreich kann auch widersprechen, wer kein LinkedIn-Konto hat, mit LinkedIns Widerspruchsformular.
linkedin-ai-training-without-account-italy = Die italienische Behörde bestätigt, dass auch Menschen ohne Konto widersprechen dürfen.

## Unternehmensseiten

linkedin-ai-training-company-pages = Im Vereinigten Königreich gehören Daten von Unternehmensseiten und Stellenanzeigen zu dem, was LinkedIn ab dem { $effective } an Microsoft weitergibt, um Microsofts KI zu trainieren.

## Wenn etwas nicht klappt

linkedin-ai-training-direct-link = Wenn du den Schalter nicht findest, nimm den direkten Link; wenn du angemeldet bist, führt er direkt zur Einstellung.
linkedin-ai-training-form-entry = In EU, EWR, Schweiz und Vereinigtem Königreich kannst du auch per Formular widersprechen; in Anleitungen heißt es: den Punkt zum Training von KI wählen, die Inhalte erstellt; eine Begründung ist nicht nötig, eine Bestätigung kommt per E-Mail.

## Falsche Behauptungen

linkedin-ai-training-myth-notice = Ein Hinweis im eigenen Profil: LinkedIns Texte nennen das nicht als Weg zum Widerspruch. Sie nennen den Schalter und, in EU, EWR, Schweiz und Vereinigtem Königreich, außerdem das Formular.
linkedin-ai-training-myth-too-late = „Nach dem { $effective } ist es zu spät“ stimmt nicht: Der Schalter wirkt weiterhin, für die Zukunft.
linkedin-ai-training-myth-off-in-europe = „In Europa ist es nicht voreingestellt“ ist überholt: Das galt bis zum { $effective }.
linkedin-ai-training-myth-dates = Manche Seiten nennen den 4. oder 9. November 2025 als Beginn; in LinkedIns Texten steht der { $effective }.
linkedin-ai-training-myth-january = Ein Blog meldet neue Bedingungen vom 14. Januar 2026; in den archivierten Texten gibt es bis August 2026 keine solche Fassung.
