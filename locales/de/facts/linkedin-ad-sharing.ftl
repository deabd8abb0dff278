### LinkedIns Datenweitergabe an Microsoft für Werbung: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/linkedin/ad-sharing.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „LinkedIn:“.
linkedin-ad-sharing-name = Datenweitergabe an Microsoft für Werbung

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob und ab wann es dort gilt.

linkedin-ad-sharing-scope-eea = LinkedIns Richtlinie verweist hier auf den europäischen Datenschutzhinweis, und der nennt keine Weitergabe an Microsoft für Werbung.
linkedin-ad-sharing-scope-ch = LinkedIn behandelt die Schweiz wie EU und EWR. Nicht verwechseln mit dem KI-Training: Das betrifft auch die Schweiz.
linkedin-ad-sharing-scope-gb = Der europäische Datenschutzhinweis gilt auch im Vereinigten Königreich und nennt keine Weitergabe an Microsoft für Werbung. Ein älterer Hilfetext nahm das Land nicht aus, und LinkedIns eigene Liste nach Regionen war nicht lesbar.
linkedin-ad-sharing-scope-us = Es ist eingeschaltet, bis du es ausschaltest. Einzelheiten stehen in LinkedIns Hinweis für US-Bundesstaaten.
linkedin-ad-sharing-scope-ca-hk = Dem Text der Richtlinie nach sind Kanada und Hongkong nicht ausgenommen. Sieh nach, ob deine Einstellungen den Schalter zeigen.
linkedin-ad-sharing-scope-rest = Nach der Richtlinie sind nur EU, EWR, Schweiz und, wie es scheint, das Vereinigte Königreich ausgenommen. Es ist eingeschaltet, bis du es ausschaltest.

## Was sich ändert

linkedin-ad-sharing-what-planned = Ab dem { $effective } gibt LinkedIn in vielen Ländern mehr Daten seiner Mitglieder an den Mutterkonzern Microsoft, damit dessen Unternehmen stärker personalisierte Werbung zeigen und ihre Werbedienste entwickeln können.
linkedin-ad-sharing-what = Seit dem { $effective } gibt LinkedIn in vielen Ländern mehr Daten seiner Mitglieder an den Mutterkonzern Microsoft, damit dessen Unternehmen stärker personalisierte Werbung zeigen und ihre Werbedienste entwickeln können.
linkedin-ad-sharing-not-in-europe = In EU, EWR und Schweiz gilt das nicht, nach dem Text der Richtlinie auch nicht im Vereinigten Königreich. Anderswo ist es voreingestellt, und du kannst es ausschalten.

## Wie man widerspricht

linkedin-ad-sharing-switch = Wo es gilt, schalte die Weitergabe aus; wenn du angemeldet bist, führt der Link direkt hin:
    .step-1 = Klicke auf **Sie** (dein Bild), dann auf **Einstellungen & Datenschutz**.
    .step-2 = Öffne **Anzeigendaten**.
    .step-3 = Öffne **Daten mit verbundenen Unternehmen und Partnern teilen** (so heißt es in Berichten) und schalte es aus.
linkedin-ad-sharing-nothing-to-switch = In EU, EWR und Schweiz gibt es dagegen nichts auszuschalten; Werbung nach deinem Profil kannst du unter **Anzeigendaten** abstellen.
linkedin-ad-sharing-look-in-uk = Im Vereinigten Königreich ist nach den veröffentlichten Texten nichts auszuschalten; sieh trotzdem nach, ob der Link einen Schalter zeigt.
linkedin-ad-sharing-more-switches = Weitere Schalter auf derselben Seite, auf Englisch: **Ads off LinkedIn**, **Data from others for ads**, **Measure ad success**.
linkedin-ad-sharing-browser-signal = In den USA zählt nach einer älteren Kopie der LinkedIn-Hilfe auch das Browser-Signal Global Privacy Control als Widerspruch.

## Wen es betrifft

linkedin-ad-sharing-reports-differ = Manche Berichte vermengen das mit dem KI-Training und sagen, es treffe auch EU, Vereinigtes Königreich und Schweiz. Dem widerspricht der Text von LinkedIns Richtlinie.

## Wann

linkedin-ad-sharing-start-planned = Am { $effective } beginnt es, wo es gilt. Das ist ein Beginn, kein letzter Tag: Den Schalter gibt es davor und danach.
linkedin-ad-sharing-start = Am { $effective } begann es, wo es gilt. Das war ein Beginn, kein letzter Tag: Du kannst es weiterhin ausschalten.

## Welche Daten

linkedin-ad-sharing-shared-data = Wo es gilt, werden Profildaten, Aktivität im Feed und deine Reaktionen auf Anzeigen weitergegeben; was LinkedIn nach deinen Einstellungen nicht für Werbung verwenden darf, nicht.

## Was voreingestellt ist

linkedin-ad-sharing-on = Wo es gilt, ist es für alle eingeschaltet, die es nicht ausschalten.

## Die Rechtsgrundlage

linkedin-ad-sharing-consent-in-europe = In EU, EWR und Schweiz gilt diese Weitergabe nicht. Für eigene Werbung braucht LinkedIn dort deine Einwilligung, wenn sie auf beobachtetem oder vermutetem Verhalten oder auf Daten von anderswo beruht; Werbung nach Profildaten stützt es auf berechtigte Interessen.

## Ältere Daten

linkedin-ad-sharing-at-microsoft = Was Microsoft mit schon erhaltenen Daten tut, stellst du in deinem Microsoft-Konto ein, auf Englisch unter **Privacy**.

## Was ein Widerspruch bewirkt

linkedin-ad-sharing-still-ads = Nach dem Ausschalten siehst du weiterhin Werbung von Microsoft, sie ist nur nicht mit LinkedIn-Daten zugeschnitten.
linkedin-ad-sharing-ads-only = Dieser Schalter betrifft nur Werbung; das KI-Training hat einen eigenen.

## Wer die Daten bekommt

linkedin-ad-sharing-microsoft = Wo es gilt: Microsoft und seine Töchter, für ihre Werbedienste wie Microsoft Advertising. Fremde Werbetreibende bekommen sie nicht; sie erhalten höchstens gehashte oder Gerätekennungen, Daten, deren Weitergabe du zustimmst, oder was auf LinkedIn ohnehin alle sehen können.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, früher Bing Ads, ist Microsofts eigene Plattform für Werbung: Unternehmen buchen dort Anzeigen, die zum Beispiel neben Suchergebnissen erscheinen.
linkedin-ad-sharing-anywhere = Nach LinkedIns Hinweis für Kalifornien vom 23. Februar 2026 darf Microsoft solche Werbung überall zeigen, auch außerhalb seiner eigenen Dienste.

## Warum

linkedin-ad-sharing-purpose = LinkedIn nennt zwei Zwecke: stärker personalisierte Werbung der Microsoft-Unternehmen und die Entwicklung ihrer Werbedienste.

## Werbetreibende

linkedin-ad-sharing-accelerate = Accelerate ist LinkedIns eigene KI für Unternehmen, die werben; sie hilft bei deren Kampagnen. Microsoft Advertising ist etwas anderes.

## Wo es steht

linkedin-ad-sharing-stated = Es steht in LinkedIns Datenschutzrichtlinie; der Datenschutzhinweis für Europa (European Regional Privacy Notice) sagt, was in Europa gilt, und der Hinweis für Kalifornien ergänzt Einzelheiten für die USA.

## Wenn etwas nicht klappt

linkedin-ad-sharing-switch-names = Der Schalter hat auf Englisch mehrere Namen: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, früher **Data sharing**. Der Link führt direkt hin.
