### Metas Nutzung von KI-Chats für Werbung: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/meta/ai-chats.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „Meta:“.
meta-ai-chats-name = KI-Chats für Werbung

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob und ab wann es dort gilt.

meta-ai-chats-scope-eu = Metas Ankündigung nimmt die EU aus und spricht nur von „später“; ein Datum ist nicht bekannt. Der EU-Text der Richtlinie führt keine KI-Chats unter den Daten für Werbung auf.
meta-ai-chats-scope-gb = Metas Ankündigung nimmt das Vereinigte Königreich aus und spricht nur von „später“; ein Datum ist nicht bekannt.
meta-ai-chats-scope-kr = Metas Ankündigung nimmt Südkorea zum Beginn aus; ein späteres Datum ist nicht bekannt.
meta-ai-chats-scope-eea-outside-the-eu = Berichte nennen EU, Vereinigtes Königreich und Südkorea als ausgenommen. Keiner nennt Island, Liechtenstein oder Norwegen.
meta-ai-chats-scope-ch = Metas Ankündigung nimmt EU, Vereinigtes Königreich und Südkorea aus; die Schweiz nennt sie nicht. Zwei Schweizer Fachblätter berichteten im Oktober 2025, die Schweiz sei vorerst ausgenommen; eine Bestätigung von Meta fand sich nicht.
meta-ai-chats-scope-rest = Es gilt für alle, die Meta AI benutzen. Einen Schalter dagegen gibt es nicht.

## Was sich ändert

meta-ai-chats-what-planned = Ab dem { $effective } wählt Meta Werbung und Beiträge auch danach aus, was man Meta AI schreibt und sagt, auf Facebook, Instagram, im Messenger, bei WhatsApp und mit smarten Brillen. Zum Beginn sind EU, Vereinigtes Königreich und Südkorea ausgenommen.
meta-ai-chats-what = Seit dem { $effective } wählt Meta Werbung und Beiträge auch danach aus, was man Meta AI schreibt und sagt, auf Facebook, Instagram, im Messenger, bei WhatsApp und mit smarten Brillen. Zum Beginn waren EU, Vereinigtes Königreich und Südkorea ausgenommen.
meta-ai-chats-no-choice = Wo es gilt, kann man nicht widersprechen, nur Meta AI nicht benutzen.
meta-ai-chats-policy-2026 = In der Datenschutzrichtlinie vom 23. Juli 2026 führt der EU-Text weiterhin keine KI-Chats unter den Daten für Werbung auf, der andere Text schon. Neu: Antworten von Meta AI richten sich nach Interessen, Standort und Profil.

## Wie man widerspricht

meta-ai-chats-no-switch = Wo es gilt, kann man nicht widersprechen: Nur wer Meta AI nicht benutzt, hält die eigenen Chats heraus.
meta-ai-chats-what-remains = Was bleibt, wo es gilt: Meta AI nicht benutzen, WhatsApp aus der **Kontenübersicht** nehmen und die **Werbepräferenzen** anpassen.
meta-ai-chats-nothing-to-object-to = In EU, Vereinigtem Königreich und Südkorea gibt es bisher nichts, dem man widersprechen müsste: Metas Ankündigung nimmt sie aus, und ein späteres Datum ist nicht bekannt. Das KI-Training ist etwas anderes; frag mich danach.

## Wen es betrifft

meta-ai-chats-users-of-meta-ai = Es betrifft alle, die Meta AI benutzen, an den Orten, wo es gilt. Wer sie nicht benutzt, hat keine Chats, die verwendet werden könnten.

## Wann

meta-ai-chats-start-planned = Am { $effective } beginnt es, wo es gilt; Metas Hinweise kommen ab dem 7. Oktober 2025. Dieser Tag ist ein Beginn, kein letzter Tag zum Widersprechen: Widersprechen kann man nicht.
meta-ai-chats-start = Am { $effective } begann es, wo es gilt; Metas Hinweise kamen ab dem 7. Oktober 2025. Dieser Tag war ein Beginn, kein letzter Tag zum Widersprechen: Das ging auch vorher nicht.
meta-ai-chats-later-in-europe = Für EU und Vereinigtes Königreich sprach Meta nur von „später“; ein Datum ist nicht bekannt.

## Welche Daten

meta-ai-chats-chats = Wo es gilt: was du Meta AI schreibst und sagst, auf Facebook, Instagram, im Messenger, bei WhatsApp und mit smarten Brillen.
meta-ai-chats-linked-whatsapp = Wo es gilt, zählen Chats mit Meta AI bei WhatsApp nur, wenn WhatsApp in der **Kontenübersicht** verbunden ist.
meta-ai-chats-sensitive-topics = Meta sagt, dass es Chats über Themen wie Religion, sexuelle Orientierung, Politik und Gesundheit nicht für Werbung verwendet.

## Private Nachrichten

meta-ai-chats-messages-between-people = „Meta liest alle privaten Nachrichten für Werbung“ stimmt nicht: Es geht um Chats mit Meta AI. Ende-zu-Ende-verschlüsselte Nachrichten zwischen Menschen werden nicht verwendet.
meta-ai-chats-advanced-chat-privacy = Presseberichten zufolge verhindert **Erweiterter Chat-Datenschutz** in den Einstellungen eines WhatsApp-Chats, dass andere diesen Chat in Meta AI holen. Es ist zunächst ausgeschaltet und gilt nur für diesen einen Chat.

## Was voreingestellt ist

meta-ai-chats-on-planned = Wo es gilt, beginnt es am { $effective } von selbst für alle, die Meta AI benutzen; ausschalten lässt es sich nicht.
meta-ai-chats-on = Wo es gilt, ist es für alle eingeschaltet, die Meta AI benutzen; ausschalten lässt es sich nicht.

## Die Rechtsgrundlage

meta-ai-chats-consent-in-the-eu = Laut Richtlinie stützt Meta personalisierte Werbung in der EU auf deine Einwilligung; die Liste der Daten dafür enthält keine KI-Chats.

## Ältere Daten

meta-ai-chats-earlier-chats = Chats aus der Zeit vor dem { $effective } bleiben dabei außen vor.

## Was ein Widerspruch bewirkt

meta-ai-chats-preferences-are-no-switch = Wo es gilt, ändern die **Werbepräferenzen** und die Einstellungen des Feeds, welche Werbung und Beiträge du siehst. Dass deine Chats mit Meta AI verwendet werden, verhindern sie nicht.
meta-ai-chats-training-is-separate = Metas Widerspruchsformular betrifft etwas anderes, das Training der KI.

## Warum

meta-ai-chats-reason = Meta sagt, Werbung und vorgeschlagene Beiträge sollen besser zu den Interessen der Menschen passen.

## Wo es steht

meta-ai-chats-stated = Meta hat es am { $announced } angekündigt. Es steht in der Datenschutzrichtlinie in der Fassung vom { $effective }, im Text für Regionen außerhalb der EU; im EU-Text steht es nicht.

## Die KI-Funktion abschalten

meta-ai-chats-blue-circle = Laut Verbraucherberatung und Presseberichten von 2025 lässt sich Meta AI mit dem blauen Kreis nicht abschalten, weder bei WhatsApp noch bei Instagram oder im Messenger. Man kann sie nur nicht benutzen.

## Falsche Behauptungen

meta-ai-chats-myth-europe = Dass es am { $effective } in der EU oder im Vereinigten Königreich begann, stimmt nicht: Beide waren zum Beginn ausgenommen.
