### TikToks Wahl für Erwachsene im Vereinigten Königreich, personalisierte Werbung oder bezahlen: je eine Nachricht für jede
### Aussage und jeden Geltungsbereich aus `facts/tiktok/consent-or-pay.toml`. Alle dürfen $effective verwenden, den Tag des
### Fakts, fertig formatiert. Alles wird so gesagt, wie es angekündigt ist.

# Steht hinter „TikTok:“.
tiktok-consent-or-pay-name = personalisierte Werbung oder bezahlen

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob und ab wann es dort gilt.

tiktok-consent-or-pay-scope-gb = So hat TikTok es angekündigt. Sieh in der App nach, was für dich gilt.
tiktok-consent-or-pay-scope-eea-ch = Der Hinweis richtet sich nur an Erwachsene im Vereinigten Königreich. Für EU, EWR und Schweiz gilt TikToks Richtlinie vom 30. November 2025.
tiktok-consent-or-pay-scope-rest = Angekündigt ist es nur für das Vereinigte Königreich; von einer Ausweitung auf andere Länder ist nichts bekannt.

## Was sich ändert

tiktok-consent-or-pay-what-planned = Wie TikTok im Mai 2026 angekündigt hat, müssen Erwachsene im Vereinigten Königreich bis zum { $effective } wählen: kostenlos weiter mit personalisierter Werbung oder **TikTok Ad-Free** für 3,99 Pfund im Monat.
tiktok-consent-or-pay-what = Wie TikTok im Mai 2026 ankündigte, mussten Erwachsene im Vereinigten Königreich bis zum { $effective } wählen: kostenlos weiter mit personalisierter Werbung oder **TikTok Ad-Free** für 3,99 Pfund im Monat. Ob TikTok bei diesem Tag blieb, ist nicht bekannt.
tiktok-consent-or-pay-uk-only = Angekündigt ist es nur für das Vereinigte Königreich, nicht für EU, EWR, Schweiz oder USA.

## Wie man widerspricht

tiktok-consent-or-pay-no-middle-way = Laut Ankündigung können Erwachsene im Vereinigten Königreich personalisierte Werbung nur durch Bezahlen vermeiden: TikTok kostenlos und ohne personalisierte Werbung zu nutzen, geht dann nicht mehr.
tiktok-consent-or-pay-ways-out = Wer im Vereinigten Königreich beides nicht will, kann nur TikTok verlassen und das Konto löschen; beschweren kannst du dich beim ICO, der dortigen Datenschutzbehörde.
tiktok-consent-or-pay-nothing-elsewhere = Außerhalb des Vereinigten Königreichs ist hier nichts zu wählen: Das Angebot ist nur dort angekündigt.

## Wen es betrifft

tiktok-consent-or-pay-adults = Laut Ankündigung betrifft es Menschen im Vereinigten Königreich ab 18 Jahren. Jüngeren wird diese Wahl nicht angeboten.

## Wann

tiktok-consent-or-pay-last-day-planned = Laut Ankündigung sollen Erwachsene im Vereinigten Königreich bis zum { $effective } wählen; die App fragt seit Mai 2026. Eine neue Datenschutzerklärung für das Land gilt ab diesem Tag oder ab der Wahl, wenn die früher ist.
tiktok-consent-or-pay-last-day = Laut Ankündigung sollten Erwachsene im Vereinigten Königreich bis zum { $effective } wählen; ob TikTok den Tag verschoben hat und was mit denen geschah, die nicht wählten, ist nicht bekannt. Sieh in der App nach.

## Welche Daten

tiktok-consent-or-pay-ad-data = Wie über das Angebot im Vereinigten Königreich berichtet wird: Kostenlos verwendet TikTok deine Daten für personalisierte Werbung; mit **TikTok Ad-Free** verwendet es sie nicht für Werbung.

## Was voreingestellt ist

tiktok-consent-or-pay-no-choice = Laut Ankündigung fragt die App Erwachsene im Vereinigten Königreich nach ihrer Wahl. Was mit denen geschieht, die nicht wählen, ist nicht bekannt.

## Die Rechtsgrundlage

tiktok-consent-or-pay-consent = Im Vereinigten Königreich beruht die kostenlose Nutzung Berichten zufolge auf deiner Einwilligung in personalisierte Werbung; Bezahlen ist die Alternative. Wie das ICO dieses Angebot sieht, war nicht zu finden.

## Was ein Widerspruch bewirkt

tiktok-consent-or-pay-not-everything = Berichten über das Angebot im Vereinigten Königreich zufolge nimmt **TikTok Ad-Free** TikToks eigene Werbung weg und die Verwendung deiner Daten dafür. Bezahlte Beiträge von Creators (#ad) bleiben.
tiktok-consent-or-pay-not-training = Es geht um Werbung. Dass Bezahlen das KI-Training beenden würde, steht nicht in den Texten, die lesbar waren.

## Warum

tiktok-consent-or-pay-reason = TikTok spricht von mehr Auswahl dabei, wie man Werbung sieht. Berichten zufolge steht das Recht des Vereinigten Königreichs dahinter, das für personalisierte Werbung eine Einwilligung verlangt.

## Wo es steht

tiktok-consent-or-pay-stated = TikTok kündigte es in seinem Newsroom an und, für Menschen im Vereinigten Königreich, in einem Hinweis über der Datenschutzerklärung. Die neue Datenschutzerklärung für das Land hat eine eigene Seite.

## Bezahlen

tiktok-consent-or-pay-price = Laut Ankündigung kostet **TikTok Ad-Free** im Vereinigten Königreich 3,99 Pfund im Monat.

## Wenn etwas nicht klappt

tiktok-consent-or-pay-look = Wenn im Vereinigten Königreich keine Wahl erschien: Laut Ankündigung kommt sie nach und nach, in Fenstern über mehrere Monate. TikTok änderte seinen Hinweis im Juli und August 2026 mehrmals.
