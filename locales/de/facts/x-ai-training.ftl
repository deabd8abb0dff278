### Das KI-Training von X, mit Grok und durch andere Unternehmen: je eine Nachricht für jede Aussage und jeden Geltungsbereich
### aus `facts/x/ai-training.toml`. Der Fakt hat keinen eigenen Tag; Tage stehen im Text, wo sie bekannt sind.

# Steht hinter „X:“.
x-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

x-ai-training-scope-eea = Die Texte von X und xAI machen für EU und EWR keine Ausnahme. Eine Verpflichtung von 2024 in Irland setzt eine Grenze; welche Beiträge heute verwendet werden, ist nicht bekannt.
x-ai-training-scope-gb-ch = Die Verpflichtung, die X in Irland eingegangen ist, gilt nur für EU und EWR, nicht für das Vereinigte Königreich und die Schweiz. Du kannst das Training ausschalten.
x-ai-training-scope-rest = Es ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.

## Worum es geht

x-ai-training-what = X verwendet öffentliche Beiträge sowie das, was du an Grok schreibst und was Grok antwortet, um Grok und andere KI zu trainieren. Die Daten gehen an xAI, das Grok herstellt.
x-ai-training-others-train = Nach der Datenschutzrichtlinie von X dürfen seit dem 15. November 2024 auch andere Unternehmen, die Daten von X bekommen, diese in manchen Fällen für eigene Zwecke verwenden, etwa zum Training ihrer KI, wenn du nicht widersprichst.
x-ai-training-choice = Es ist voreingestellt. Du kannst es jederzeit ausschalten, mit Wirkung für die Zukunft.

## Wie man widerspricht

x-ai-training-switch = So schaltest du das Training nach neueren Anleitungen im Browser aus, mit Wirkung für die Zukunft:
    .step-1 = Klicke auf **Mehr**, dann auf **Einstellungen und Datenschutz**.
    .step-2 = Öffne **Datenschutz und Sicherheit**, dann **Datenfreigabe und Personalisierung**.
    .step-3 = Öffne **Grok & Third-party Collaborators** (auf Englisch), 2024 noch **Grok**.
    .step-4 = Nimm den Haken bei Training und Feinabstimmung weg.
x-ai-training-partners = Welcher Schalter andere Unternehmen ausschließt, sagt X nicht deutlich. Anleitungen raten, auch unter **Data sharing with business partners** (auf Englisch) den Haken wegzunehmen; jede Weitergabe deckt das laut X nicht ab.
x-ai-training-grok-app = Groks eigene Website und App haben einen eigenen Schalter, nach Anleitungen unter **Data**: **Improve the Model** (auf Englisch).

## Wen es betrifft

x-ai-training-public-accounts = Es betrifft Konten mit öffentlichen Beiträgen und alle, die Grok nutzen. Beiträge geschützter Konten sind ausgenommen, so wird die Hilfeseite von X zitiert.

## Wann

x-ai-training-no-last-day = Einen letzten Tag gibt es nicht: Der Schalter ist seit Juli 2024 da und wirkt jederzeit, für die Zukunft. Beiträge werden seit etwa Mai 2024 verwendet.
x-ai-training-others-since = Die Verwendung durch andere Unternehmen steht seit der Fassung vom 15. November 2024 in der Datenschutzrichtlinie von X; angekündigt hat X sie am 16. Oktober 2024.

## Welche Daten

x-ai-training-posts-and-chats = Öffentliche Beiträge sowie bei Grok deine Eingaben, deine Interaktionen und die Antworten; wie die Hilfeseite von X zitiert wird, zählen auch öffentliche Profildaten und Reaktionen auf Beiträge dazu.
x-ai-training-wide-policy = Die Datenschutzrichtlinie von X reicht weiter: Sie erlaubt KI-Training mit Informationen, die X erhebt, und mit öffentlichen Informationen, ohne Liste.

## Private Nachrichten

x-ai-training-direct-messages = Der Schalter und Berichte sprechen von öffentlichen Beiträgen und Chats mit Grok, nicht von Direktnachrichten. Die Datenschutzrichtlinie von X schließt diese aber nicht aus: X erhebt sie, und Ausnahmen vom Training führt sie nicht auf.
x-ai-training-protected-posts = Beiträge geschützter Konten dienen nicht dem Training von Grok, so wird die Hilfeseite von X zitiert.

## Was voreingestellt ist

x-ai-training-on = Es ist für alle eingeschaltet, die es nicht ausgeschaltet haben: Im Juli 2024 hat X das ohne Hinweis so eingestellt. Wenn du nichts tust, kann X deine öffentlichen Beiträge und deine Chats mit Grok verwenden.
x-ai-training-look-in-eu = Wie der Schalter bei Konten in EU und EWR heute steht, sagen die Texte nicht, die lesbar waren. Sieh in deinen Einstellungen nach.

## Die Rechtsgrundlage

x-ai-training-legitimate-interests = Für EU, EWR, Vereinigtes Königreich und Schweiz beruft sich xAI beim Training seiner Modelle auf berechtigte Interessen, auch bei öffentlichen X-Beiträgen Erwachsener, und verweist auf den Widerspruch in den Einstellungen. Welche Grundlage X selbst nennt, war nicht lesbar.
x-ai-training-irish-authority = Für EU und EWR prüft die irische Behörde seit dem 11. April 2025, ob Grok rechtmäßig mit öffentlichen Beiträgen trainiert wurde. Eine Entscheidung war nicht zu finden.
x-ai-training-license = Nach den Bedingungen von X gibst du X eine Lizenz an deinen Inhalten, die auch das Training von KI umfasst, ob generativ oder nicht.

## Ältere Daten

x-ai-training-still-possible = Es ist nicht zu spät: Der Schalter wirkt weiterhin. Laut Berichten können ältere Beiträge schon im Trainierten stecken; eine Zusage, sie herauszunehmen, war nicht zu finden.
x-ai-training-undertaking = Für EU und EWR hat sich X am 4. September 2024 auf Dauer verpflichtet, Grok nicht mit öffentlichen Beiträgen zu trainieren, die vom 7. Mai bis 1. August 2024 erhoben wurden.

## Was ein Widerspruch bewirkt

x-ai-training-future-only = Das Ausschalten wirkt für die Zukunft: Laut Berichten können ältere Beiträge schon im Trainierten stecken. Jedes Konto muss für sich ausgeschaltet werden.
x-ai-training-residue = Wie die Hilfeseite von X zitiert wird, hält der Schalter ein eingesetztes Modell nicht davon ab, durch die normale Nutzung von X-Funktionen zu lernen, die auf Grok beruhen.

## Wer die Daten bekommt

x-ai-training-xai = xAI, das Grok herstellt, bekommt öffentliche Beiträge und Chats mit Grok.

## Minderjährige

x-ai-training-minors = X und Grok sind für Menschen ab 13 Jahren; bei Grok müssen bis 17 die Eltern zustimmen. Eine allgemeine Ausnahme Minderjähriger vom Training war nicht zu finden.
x-ai-training-minors-in-europe = Für EU, EWR, Vereinigtes Königreich und Schweiz nennt xAI nur öffentliche X-Beiträge von Menschen über 18 als Trainingsdaten; für Chats mit Grok nennt es keine solche Grenze.

## Warum

x-ai-training-reason = X nennt als Gründe: genaue und passende Antworten, besseres Sprachverständnis, Humor und politische Ausgewogenheit.

## Beschwerde und Rechtsbehelfe

x-ai-training-object = Schalte zuerst das Training aus. Anträge zu deinen Daten gehen über das Datenschutzformular an X, zu Groks eigener Website und App an privacy@x.ai.
x-ai-training-complaint = Du kannst dich bei deiner Datenschutzbehörde beschweren. In EU und EWR ist die irische federführend; auch deine eigene nimmt Beschwerden an. Im Vereinigten Königreich ist es das ICO, in der Schweiz der EDÖB.
x-ai-training-canada = In Kanada untersucht laut einem Bericht die Datenschutzbehörde (OPC) X seit Februar 2025.

## Wo es steht

x-ai-training-stated = Es steht in Datenschutzrichtlinie und Nutzungsbedingungen von X; für Groks eigene Website und App und für Europa in xAIs Datenschutzrichtlinie mit ihrem Zusatz. Die Hilfeseite von X zu Grok beschreibt den Schalter.

## Wie lange Daten bleiben

x-ai-training-retention = Gelöschte Chats mit Grok werden binnen 30 Tagen entfernt, auf Groks eigener Website und App auch private Chats, wenn nicht Recht oder Sicherheit anderes verlangen.

## Menschen ohne Konto

x-ai-training-without-account = In EU, EWR, Vereinigtem Königreich und Schweiz können auch Menschen ohne Konto xAI einen Widerspruch schicken, über dessen Datenschutzportal oder an privacy@x.ai.

## Wenn etwas nicht klappt

x-ai-training-renamed = Nach Anleitungen heißt die Seite inzwischen anders: 2024 **Grok**, seither **Grok & Third-party Collaborators** (auf Englisch). Auch der Link stammt aus Anleitungen.
x-ai-training-app = In der App, nach einer Anleitung von 2024 (auf Englisch): auf dein Bild tippen, dann **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Falsche Behauptungen

x-ai-training-myth-vanished = „Der Widerspruch ist am 15. November 2024 verschwunden“ wurde in der Presse befürchtet. Die Datenschutzrichtlinie von X aus dem Jahr 2026 spricht weiterhin vom Widersprechen, und der Weg wurde im April 2025 erneut genannt.
