### Metas KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus `facts/meta/ai-training.toml`.
### Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „Meta:“.
meta-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass und ab wann es dort gilt.

meta-ai-training-scope-eea = Es ist eingeschaltet, bis du mit Metas Formular widersprichst. Das geht jederzeit und ohne Begründung.
meta-ai-training-scope-ch = Dir stehen dieselben Widerspruchsformulare offen wie in der EU. 2024 hatte Meta der Schweizer Behörde (EDÖB) zugesagt, nicht mit Schweizer Daten zu trainieren; mit dem Plan vom { $announced } gilt das nicht mehr.
meta-ai-training-scope-gb = Im Vereinigten Königreich läuft es seit Herbst 2024, früher als in der EU. Du kannst mit Metas Formular widersprechen; Meta entscheidet im Einzelfall.
meta-ai-training-scope-rest = Hier läuft es schon länger, auch schon vor dem { $effective }. Ein allgemeines Widerspruchsrecht gibt es nicht: Metas Formulare lassen sich von überall abschicken, aber Meta muss ihnen nicht folgen, wo kein Gesetz es verlangt.

## Was sich ändert

meta-ai-training-what-planned = Ab dem { $effective } trainiert Meta seine generative KI mit dem, was Erwachsene in EU, EWR und Schweiz auf Facebook und Instagram öffentlich posten, und mit Chats mit Meta AI. Im Vereinigten Königreich geschieht das seit Herbst 2024, anderswo schon länger.
meta-ai-training-what = Seit dem { $effective } trainiert Meta seine generative KI mit dem, was Erwachsene in EU, EWR und Schweiz auf Facebook und Instagram öffentlich posten, und mit Chats mit Meta AI. Im Vereinigten Königreich geschieht das seit Herbst 2024, anderswo schon länger.
meta-ai-training-choice = Es ist voreingestellt. In EU, EWR, Schweiz und Vereinigtem Königreich kannst du mit einem Formular widersprechen, mit Wirkung für die Zukunft; anderswo gibt es kein allgemeines Recht darauf.
meta-ai-training-policy-2026 = Die Datenschutzrichtlinie vom 23. Juli 2026 umfasst neu Apps, die du verbindest, etwa Kalender und E-Mail, und KI, die für dich handelt. Metas Hinweis dazu wiederholt: Was du mit KI-Funktionen teilst, verbessert die KI, wenn du nicht widersprochen hast.

## Wie man widerspricht

meta-ai-training-facebook-form = In EU, EWR, Schweiz und Vereinigtem Königreich schickst du Metas Formular für Facebook ab:
    .step-1 = Melde dich bei Facebook an und öffne das Formular.
    .step-2 = Gib die E-Mail-Adresse deines Kontos ein; die Begründung darf leer bleiben.
    .step-3 = Tippe auf **Senden**. Eine Bestätigung kommt per E-Mail.
meta-ai-training-instagram-form = Ebenso schickst du das Formular für Instagram ab, angemeldet bei Instagram.
meta-ai-training-whatsapp = Bei WhatsApp werden persönliche Chats nicht verwendet, nur was jemand mit Meta AI teilt (blauer Kreis, @MetaAI).
meta-ai-training-no-general-right = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich gibt es kein allgemeines Widerspruchsrecht: Metas Formulare lassen sich von überall abschicken, aber Meta muss ihnen nicht folgen, wo kein Gesetz es verlangt. Was bleibt: nur für den Freundeskreis posten, alte öffentliche Beiträge löschen, Meta AI nicht benutzen.

## Wen es betrifft

meta-ai-training-adults = Es betrifft Erwachsene mit Konto bei Facebook oder Instagram, mit dem, was sie öffentlich posten, und alle, die Meta AI benutzen, auch bei WhatsApp.
meta-ai-training-private-accounts = Ein privates Konto ist nicht ganz ausgenommen: Name, Benutzername, Profilbild und was du in öffentlichen Gruppen und auf öffentlichen Seiten tust, gelten als öffentlich.

## Wann

meta-ai-training-start-planned = Am { $effective } beginnt es in EU, EWR und Schweiz; im Vereinigten Königreich läuft es seit Herbst 2024, anderswo schon länger. Dieser Tag ist ein Beginn, kein letzter Tag: Wo es ein Widerspruchsrecht gibt, kannst du auch danach widersprechen, dann aber nur für die Zukunft.
meta-ai-training-start = Am { $effective } begann es in EU, EWR und Schweiz; im Vereinigten Königreich läuft es seit Herbst 2024, anderswo schon länger. Dieser Tag war ein Beginn, kein letzter Tag: Wo es ein Widerspruchsrecht gibt, kannst du weiterhin widersprechen, für die Zukunft.

## Welche Daten

meta-ai-training-public-content = Von Erwachsenen: öffentliche Beiträge, Fotos mit Bildunterschriften, Videos, Kommentare, Bewertungen, Aktivität in öffentlichen Gruppen und auf Seiten, Avatare; Name, Benutzername und Profilbild. Auch ältere Inhalte werden verwendet.
meta-ai-training-ai-chats = Außerdem, was du oder andere Meta AI schreiben oder sagen, auch bei WhatsApp, und was sie antwortet.
meta-ai-training-left-out = Nicht verwendet werden laut Meta: private Nachrichten im Freundes- und Familienkreis, solange niemand im Chat sie mit Meta AI teilt, und öffentliche Inhalte von Konten unter 18.

## Private Nachrichten

meta-ai-training-private-messages = Meta sagt: Private Nachrichten im Freundes- und Familienkreis trainieren die KI nicht, außer du oder jemand anders im Chat teilt sie mit Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp liest deine Chats nicht für KI-Training: Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Aus den Chats geht nur an Meta, was jemand Meta AI schickt.
meta-ai-training-advanced-chat-privacy = Presseberichten zufolge verhindert **Erweiterter Chat-Datenschutz** in den Einstellungen eines WhatsApp-Chats, dass andere diesen Chat in Meta AI holen. Es ist zunächst ausgeschaltet und gilt nur für diesen einen Chat.

## Was voreingestellt ist

meta-ai-training-on-planned = Es ist für alle eingeschaltet, die nicht widersprechen. Wenn du nichts tust, verwendet Meta deine öffentlichen Inhalte, auch ältere, und deine Chats mit Meta AI: ab dem { $effective } in EU, EWR und Schweiz, anderswo schon jetzt.
meta-ai-training-on = Es ist für alle eingeschaltet, die nicht widersprochen haben. Wenn du nichts tust, verwendet Meta deine öffentlichen Inhalte, auch ältere, und deine Chats mit Meta AI.

## Die Rechtsgrundlage

meta-ai-training-legitimate-interests = In EU, EWR und Vereinigtem Königreich beruft sich Meta auf berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO und UK GDPR), nicht auf eine Einwilligung. Du kannst widersprechen.
meta-ai-training-authorities-in-the-eu = Das Oberlandesgericht Köln ließ das berechtigte Interesse am 23. Mai 2025 gelten, im Eilverfahren nach vorläufiger Prüfung. Die irische Behörde, in der EU zuständig für Meta, hat das Training nicht gestoppt, aber auch nicht für rechtmäßig erklärt. Ein Urteil in der Hauptsache ist nicht bekannt.
meta-ai-training-ico = Die Behörde des Vereinigten Königreichs (ICO) hat das Training nicht genehmigt: Am 13. September 2024 erklärte sie, es weiter zu beobachten. Nach Gesprächen mit ihr hatte Meta den Widerspruch vereinfacht.
meta-ai-training-basis-in-switzerland = Für die Schweiz nennt Meta, so ein Pressebericht, ebenfalls sein berechtigtes Interesse. Im Juni 2024 hatte es der Schweizer Behörde (EDÖB) versichert, nicht mit Schweizer Daten zu trainieren; der Plan vom { $announced } schließt sie ein.
meta-ai-training-no-objection-by-law = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich gibt es dem Text der Richtlinie nach kein allgemeines Recht, diesem Training zu widersprechen.

## Ältere Daten

meta-ai-training-not-too-late = Es ist nicht zu spät: In EU, EWR und Schweiz bleiben deine öffentlichen Inhalte von Anfang an draußen, wenn du vor dem { $effective } widersprichst.
meta-ai-training-still-possible = Es ist nicht zu spät: In EU, EWR, Schweiz und Vereinigtem Königreich wirkt das Formular weiterhin, für die Zukunft. Widersprüche von 2024 bleiben gültig.
meta-ai-training-trained-stays = Was in ein Modell eingegangen ist, bleibt darin. Ohne Widerspruch verwendet Meta alle deine öffentlichen Inhalte, auch aus der Zeit vor dem { $effective }.
meta-ai-training-late-objection = Schützt ein später Widerspruch auch ältere Beiträge vor künftigem Training? Die Verbraucherberatung in Deutschland liest ihn so, dass er wohl nur für danach Veröffentlichtes gilt.

## Was ein Widerspruch bewirkt

meta-ai-training-future-only = Ein Widerspruch wirkt nur für die Zukunft: Was trainiert ist, bleibt. Andere können weiter über dich posten, und Meta AI ist nicht abgeschaltet.
meta-ai-training-future-only-in-the-uk = Im Vereinigten Königreich entscheidet Meta über einen Widerspruch im Einzelfall. Nimmt es ihn an, wirkt er nur für die Zukunft: Was trainiert ist, bleibt, und Meta AI ist nicht abgeschaltet.
meta-ai-training-linked-accounts = Ob ein Widerspruch für alle Konten gilt, die in der **Kontenübersicht** verbunden sind, darüber sind sich Anleitungen uneins. Der sichere Weg: je ein Formular für Facebook, für Instagram und für jedes nicht verbundene Konto.
meta-ai-training-without-a-reason = In EU und EWR nimmt Meta Widersprüche in der Praxis ohne Begründung an.

## Wer die Daten bekommt

meta-ai-training-own-ai = Meta trainiert mit den Daten seine eigene KI. Laut Richtlinie bietet es diese KI Nutzenden, Unternehmen, Forschenden und anderen Dritten an.
meta-ai-training-controllers = In EU und EWR ist Meta Platforms Ireland Ltd für deine Daten verantwortlich, anderswo Meta Platforms, Inc. in den USA.
meta-ai-training-transfers = Für Übermittlungen in die USA nennt die Richtlinie vom 23. Juli 2026 zwei Datenschutzrahmen: EU–USA und Schweiz–USA.

## Minderjährige

meta-ai-training-minors-public = Öffentliche Inhalte von Konten unter 18 trainieren Metas KI nicht, so Meta.
meta-ai-training-minors-chats = Etwas anderes sind Chats mit Meta AI: Der EU-Text von Metas Richtlinie führt auch die von Minderjährigen unter den Trainingsdaten auf.
meta-ai-training-shown-by-others = Nach Metas Seite zur KI können Menschen in den Daten sein, die auf einem Foto zu sehen oder in einem Beitrag genannt sind; das kann ein Kind im öffentlichen Beitrag einer erwachsenen Person sein.

## Warum

meta-ai-training-reason = Für Europa nennt Meta als Gründe: Die KI soll europäische Sprachen, Kultur und Bezüge kennen, und Meta will KI für Nutzende, Unternehmen und Forschende entwickeln und anbieten.

## Beschwerde und Rechtsbehelfe

meta-ai-training-tidy-up = Was du tun kannst: widersprechen, wo es ein Recht darauf gibt, auch spät; Beiträge nur dem Freundeskreis zeigen; alte öffentliche Beiträge löschen; Meta AI nicht benutzen.
meta-ai-training-complaint = Du kannst dich bei deiner Datenschutzbehörde beschweren. In EU und EWR ist für Meta die irische federführend; im Vereinigten Königreich ist es das ICO, in der Schweiz der EDÖB.
meta-ai-training-courts = Eilanträge gegen das Training scheiterten in Deutschland an den Oberlandesgerichten Köln (23. Mai 2025) und Schleswig (12. August 2025); der in Schleswig kam zu spät. Ein Urteil in der Hauptsache ist nicht bekannt.

## Wo es steht

meta-ai-training-stated = Es steht in Metas Datenschutzrichtlinie, im EU-Text unter „Developing and improving AI at Meta“ (auf Englisch). Metas Seite zur generativen KI sagt, was verwendet wird und was nicht.

## Die KI-Funktion abschalten

meta-ai-training-blue-circle = Laut Verbraucherberatung und Presseberichten von 2025 lässt sich Meta AI mit dem blauen Kreis nicht abschalten, weder bei WhatsApp noch bei Instagram oder im Messenger. Man kann sie nur nicht benutzen.
meta-ai-training-objection-is-no-switch = Der Widerspruch betrifft das Training, nicht die Funktion: Der blaue Kreis bleibt.

## Menschen ohne Konto

meta-ai-training-without-account = Auch Menschen ohne Konto können in den Daten sein, etwa weil sie auf einem Foto zu sehen oder in einem Beitrag genannt sind. Metas Seite zur KI sagt das und bietet ein Formular für Daten, die Meta von Dritten hat.

## Wenn etwas nicht klappt

meta-ai-training-form-does-not-open = Wenn sich ein Formular nicht öffnet, melde dich zuerst bei Facebook oder Instagram an. Hilft das nicht, nimm die allgemeine Widerspruchsseite, die der EU-Text von Metas Richtlinie nennt.
meta-ai-training-facebook-menu = Die Menüs ändern sich oft; Anleitungen von 2025 für Europa nennen bei Facebook diesen Weg: Profilbild, **Einstellungen und Privatsphäre**, **Einstellungen**, **Datenschutzrichtlinie**, dort im Text der Link zum Widersprechen.
meta-ai-training-instagram-menu = In der Instagram-App, in Europa: Profil, das Menü mit drei Strichen, **Einstellungen**, **Info**, **Datenschutzrichtlinie**, dort im Text der Link **widersprechen**. E-Mail-Adresse eingeben und auf **Senden** tippen.

## Falsche Behauptungen

meta-ai-training-myth-notice = Ein Hinweis im eigenen Profil: Weder Metas Texte noch die Behörden und Verbraucherberatungen, auf die ich mich stütze, nennen das als Weg zum Widerspruch. In EU, EWR, Schweiz und Vereinigtem Königreich geht er mit Metas Formular.
meta-ai-training-myth-too-late = „Nach dem 26. Mai 2025 kann man nicht mehr widersprechen“ stimmt nicht: Ein Widerspruch wirkt weiterhin, für die Zukunft.
meta-ai-training-myth-private-account = „Ein privates Konto ist sicher“ stimmt nur halb: Name, Benutzername, Profilbild und öffentliche Aktivität gelten als öffentlich.
