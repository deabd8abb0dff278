### Reddits Lizenzen an KI-Firmen: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/reddit/ai-licensing.toml`. Der Fakt hat weder $announced noch $effective: Ein einzelner Tag ist nicht belegt.

# Steht hinter „Reddit:“.
reddit-ai-licensing-name = Lizenzen für KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

reddit-ai-licensing-scope-europe = Keine Ausnahme für Europa: Auch die Fassung von Reddits Nutzungsvertrag für EWR, Vereinigtes Königreich und Schweiz erlaubt KI-Training. Die erste bekannte Vereinbarung, mit Google, wurde im Februar 2024 angekündigt.
reddit-ai-licensing-scope-rest = Reddits Nutzungsvertrag erlaubt auch hier KI-Training. Die erste bekannte Vereinbarung, mit Google, wurde im Februar 2024 angekündigt.

## Was es ist

reddit-ai-licensing-what = Reddit lizenziert öffentliche Beiträge und Kommentare weltweit an KI-Firmen. Nach einer im Februar 2024 angekündigten Vereinbarung darf Google seine KI damit trainieren; nach einer weiteren von 2024 hat OpenAI Zugang, und ChatGPT kann sie in Antworten zeigen.

## Wie man widerspricht

reddit-ai-licensing-no-switch = Es gibt kein Opt-out: Reddit hat keinen Schalter gegen die Lizenzierung öffentlicher Beiträge an KI-Firmen, in keiner Region. Was hilft: Beiträge löschen und nicht öffentlich schreiben.
reddit-ai-licensing-delete-first = Lösche deine Beiträge und Kommentare auf Reddit einzeln und erst danach das Konto. Wenn du nur das Konto löschst, bleiben sie sichtbar, nur ohne deinen Namen.
reddit-ai-licensing-request = In EWR, Vereinigtem Königreich und Schweiz hast du Rechte auf Widerspruch und Löschung: über Reddits Formular oder per E-Mail an redditdatarequests@reddit.com. Ob ein Widerspruch die Lizenzierung beendet, ist nicht bekannt.

## Wen es betrifft

reddit-ai-licensing-everybody = Alle, die öffentlich auf Reddit schreiben, weltweit. Keine Region ist ausgenommen.

## Wann

reddit-ai-licensing-running = Die erste bekannte Vereinbarung, mit Google, wurde im Februar 2024 angekündigt; seit welchem Tag genau Beiträge weitergegeben werden, ist nicht bekannt. Einen letzten Tag zum Widersprechen gibt es nicht.
reddit-ai-licensing-notice = Für EWR, Vereinigtes Königreich und Schweiz verspricht Reddit, wesentliche Änderungen seiner Bedingungen mindestens 30 Tage vorher anzukündigen.

## Welche Daten

reddit-ai-licensing-public = Lizenziert wird, was öffentlich ist: Beiträge, Kommentare, Namen der Konten, öffentliche Profildaten, Karma und dergleichen.
reddit-ai-licensing-not-licensed = Nicht lizenziert werden laut Reddit: private Nachrichten, Mod-Mail, E-Mail-Adressen, Browserverlauf und IP-Adressen.

## Private Nachrichten

reddit-ai-licensing-public-chats = Etwas anderes sind Nachrichten in öffentlichen Chats: Reddits Datenschutzrichtlinie vom 1. Juli 2026 zählt sie zu den öffentlichen Inhalten.

## Was voreingestellt ist

reddit-ai-licensing-included = Alle öffentlichen Inhalte auf Reddit sind dabei, und auszuschalten gibt es nichts.

## Die Rechtsgrundlage

reddit-ai-licensing-licence = Reddit stützt sich auf seinen Nutzungsvertrag vom 1. Juli 2026: Deine Inhalte bleiben dein Eigentum, aber du gibst Reddit eine weltweite, unbefristete und unwiderrufliche Lizenz, die es weitergeben darf, ausdrücklich auch zum Training von KI.
reddit-ai-licensing-no-basis-of-its-own = Dem Text der Richtlinie vom 1. Juli 2026 nach nennen die Rechtsgrundlagen, die Reddit für EWR, Vereinigtes Königreich und Schweiz aufführt, die Lizenzierung an KI-Firmen nicht als eigenen Zweck. Was europäische Behörden dazu sagen, ist nicht bekannt.

## Was Einstellungen und Löschen bewirken

reddit-ai-licensing-ads-only = In Reddits Datenschutzeinstellungen kannst du über Werbung entscheiden; an der Lizenzierung an KI-Firmen ändert keine davon etwas.
reddit-ai-licensing-deletions = Reddit sagt: Firmen mit Vertrag müssen es achten, wenn du auf Reddit etwas löschst, und dürfen mit den Inhalten niemanden identifizieren oder überwachen.

## Ältere Daten

reddit-ai-licensing-trained-models = Was das Löschen an schon trainierten Modellen ändert, ist nicht bekannt; ein Kommentar bezweifelt, dass sie neu trainiert werden.
reddit-ai-licensing-perpetual = Nach dem Nutzungsvertrag vom 1. Juli 2026 ist die Lizenz, die du Reddit gibst, unbefristet und unwiderruflich.

## Wer die Daten bekommt

reddit-ai-licensing-partners = Bekannt sind Google (angekündigt im Februar 2024, Berichten nach für etwa 60 Millionen US-Dollar im Jahr) und OpenAI (2024). Andere, die größere Mengen wollen, brauchen einen Vertrag und zahlen.
reddit-ai-licensing-talks = Im September 2025 berichtete Bloomberg, Reddit verhandle neu mit Google und wolle nach Nutzung bezahlt werden. Ein Ergebnis ist nicht bekannt.
reddit-ai-licensing-lawsuits = Reddit hat Firmen verklagt, denen es vorwirft, Beiträge ohne Vertrag zu nehmen: im Juni 2025 Anthropic, im Oktober 2025 SerpApi, Oxylabs, AWMProxy und Perplexity. Bis Mitte 2026 war kein Urteil bekannt.

## Minderjährige

reddit-ai-licensing-minimum-age = Nach seinen Bedingungen ist Reddit für Menschen ab 13, wo das Recht es verlangt ab einem höheren Alter. Eine Ausnahme für Minderjährige von der Lizenzierung ist nicht genannt.

## Warum

reddit-ai-licensing-reason = Reddit sagt, es wolle offen bleiben, Zugang in großem Umfang aber nur Partnern mit Vertrag geben, die die Nutzenden schützen. Es verdient auch Geld damit.

## Beschwerde und Rechtsbehelfe

reddit-ai-licensing-complaint = In EWR, Vereinigtem Königreich und Schweiz kannst du dich bei deiner Datenschutzbehörde beschweren. Verantwortlich ist für EWR und Schweiz Reddit Netherlands B.V., für das Vereinigte Königreich Reddit, Inc.
reddit-ai-licensing-ask-elsewhere = Auch außerhalb von EWR, Vereinigtem Königreich und Schweiz kann man von Reddit eine Kopie seiner Daten oder die Löschung des Kontos verlangen, per Formular oder unter redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Dem Text der Richtlinie nach geht es um öffentliche Inhalte: Was du nicht öffentlich schreibst, oder unter einem Namen, der nicht auf dich verweist, verrät weniger über dich.

## Wo es steht

reddit-ai-licensing-stated = Die Lizenz steht in Reddits Nutzungsvertrag; Datenschutzrichtlinie und Richtlinie zu öffentlichen Inhalten (Public Content Policy) sagen, was öffentlich ist und dass andere für größere Mengen zahlen.
