### Metas Wahl weniger personalisierter Werbung: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/meta/less-personalized-ads.toml`. Alle dürfen $announced verwenden, den Tag der Ankündigung, fertig formatiert.
### Ein Tag des Beginns ist nicht bekannt.

# Steht hinter „Meta:“.
meta-less-personalized-ads-name = Wahl weniger personalisierter Werbung

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob es dort gilt.

meta-less-personalized-ads-scope-eu = Wie angekündigt hat man in der EU auf Facebook und Instagram ab Januar 2026 diese Wahl; ein Tag wurde nicht genannt. Ob und wann alle gefragt werden, ließ sich nicht prüfen.
meta-less-personalized-ads-scope-eea-outside-the-eu = Die Ankündigung spricht von Menschen in der EU. Ob es auch in Island, Liechtenstein und Norwegen gilt, steht nirgends.
meta-less-personalized-ads-scope-rest = Die Ankündigung spricht nur von Menschen in der EU.

## Was sich ändert

meta-less-personalized-ads-two-options = Wie am { $announced } angekündigt, wählt man in der EU auf Facebook und Instagram ab Januar 2026: voll personalisierte Werbung mit allen eigenen Daten oder weniger personalisierte Werbung mit weniger Daten.
meta-less-personalized-ads-commission-watches = Die Europäische Kommission nahm Metas Plan im Dezember 2025 zur Kenntnis: Ihrer Erklärung nach will sie sehen, wie er wirkt, und ihr Verfahren gegen Meta bleibt offen.

## Wie man widerspricht

meta-less-personalized-ads-preferences = In der EU findest du die Wahl in der **Kontenübersicht** unter **Werbepräferenzen**. Dort kannst du auch deine Einwilligung in personalisierte Werbung widerrufen, jederzeit.
meta-less-personalized-ads-not-outside-the-eu = Außerhalb der EU ist diese Wahl nicht angekündigt.

## Wen es betrifft

meta-less-personalized-ads-facebook-and-instagram = Es betrifft Menschen in der EU mit Konto bei Facebook oder Instagram.

## Wann

meta-less-personalized-ads-january = Angekündigt ist für die EU der Januar 2026, ohne Tag. Das ist keine Frist: Die Einwilligung lässt sich jederzeit widerrufen.

## Welche Daten

meta-less-personalized-ads-all-or-less = In der EU verwendet voll personalisierte Werbung, wie angekündigt, alle deine Daten, weniger personalisierte verwendet weniger. Welche das dann noch sind, ist einem Bericht zufolge nicht im Einzelnen veröffentlicht.
meta-less-personalized-ads-no-ai-chats = In der EU stehen Chats mit Meta AI laut Richtlinie nicht auf der Liste der Daten für personalisierte Werbung.

## Was voreingestellt ist

meta-less-personalized-ads-choose = In der EU wirst du, wie angekündigt, gefragt und wählst selbst. Voll personalisierte Werbung braucht deine Einwilligung.

## Die Rechtsgrundlage

meta-less-personalized-ads-consent = In der EU beruht personalisierte Werbung auf deiner Einwilligung; du kannst sie jederzeit widerrufen.
meta-less-personalized-ads-fine = Hinter dieser Wahl steht das Gesetz über digitale Märkte der EU: Im April 2025 befand die Europäische Kommission, Meta habe den Menschen nicht genug Wahl gelassen, und verhängte 200 Millionen Euro Geldbuße.

## Was ein Widerspruch bewirkt

meta-less-personalized-ads-ads-stay = Wer in der EU weniger personalisierte Werbung wählt, sieht weiterhin Werbung; für ihre Auswahl werden weniger Daten verwendet.

## Beschwerde

meta-less-personalized-ads-withdraw = In der EU kannst du deine Einwilligung in personalisierte Werbung jederzeit widerrufen, in der **Kontenübersicht** unter **Werbepräferenzen**.

## Wo es steht

meta-less-personalized-ads-stated = Die Europäische Kommission hat es am { $announced } bekannt gemacht; Presseberichte geben das wieder. Metas Datenschutzrichtlinie sagt für die EU, dass personalisierte Werbung auf Einwilligung beruht.

## Wenn etwas nicht klappt

meta-less-personalized-ads-not-shown = Wenn du in der EU lebst und nicht gefragt wurdest, sieh in der **Kontenübersicht** unter **Werbepräferenzen** nach. Dem Text der Richtlinie nach verwaltet man die Einwilligung dort.

## Bezahlen

meta-less-personalized-ads-not-about-paying = Die beiden für die EU angekündigten Möglichkeiten unterscheiden sich darin, wie viele Daten verwendet werden, nicht im Preis; Berichten zufolge ist die mit weniger Daten kostenlos.
