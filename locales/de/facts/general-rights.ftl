### Rechte, die bei jeder Plattform gelten: eine Nachricht je Aussage von `facts/general/rights.toml`.

# Steht, wo in anderen Antworten eine Plattform und ihre Änderung stehen.
general-rights-name = Plattformübergreifend

## Wie man widerspricht

general-rights-object = In der EU, im EWR und im Vereinigten Königreich darf man jederzeit widersprechen, wenn sich ein Unternehmen auf berechtigte Interessen beruft (Artikel 21 DSGVO). Es muss dann aufhören, außer es weist zwingende eigene Gründe nach. Viele Plattformen haben dafür einen Schalter oder ein Formular.
general-rights-object-in-switzerland = In der Schweiz darf niemand Daten gegen den ausdrücklichen Willen der Person bearbeiten, wenn kein Grund das rechtfertigt (Artikel 30 und 31 DSG). Auch dort lässt es sich einer Plattform also untersagen.
general-rights-object-to-ads = Gegen Direktwerbung zählt ein Widerspruch immer, ohne jede Begründung (Artikel 21 Absatz 2 und 3 DSGVO).

## Rechtsgrundlagen

general-rights-legitimate-interests = „Berechtigte Interessen“ (Artikel 6 Absatz 1 Buchstabe f DSGVO) erlauben es einem Unternehmen, Daten ungefragt zu nutzen, solange deine Interessen und Rechte nicht schwerer wiegen. Dafür muss es auf das Widerspruchsrecht hinweisen.
general-rights-consent = Eine Einwilligung (Artikel 6 Absatz 1 Buchstabe a und Artikel 7 DSGVO) wird vorher eingeholt und lässt sich jederzeit widerrufen: Opt-in. Bei Opt-out geschieht es, solange man nicht widerspricht.

## Was ein Widerspruch bewirkt

general-rights-after-objecting = Nach einem Widerspruch gemäß Artikel 21 DSGVO dürfen die Daten für diesen Zweck nicht weiter genutzt werden, außer das Unternehmen weist zwingende Gründe nach, die schwerer wiegen.
general-rights-erasure = In der EU, im EWR und im Vereinigten Königreich lässt sich auch die Löschung von Daten verlangen, etwa nach einem erfolgreichen Widerspruch (Artikel 17 DSGVO). Was aus einem Modell wird, das damit trainiert wurde, sagt die DSGVO nicht.

## Wie lange es dauern darf

general-rights-one-month = In der EU, im EWR und im Vereinigten Königreich muss ein Unternehmen eine Anfrage innerhalb eines Monats beantworten; ist sie schwierig, darf es zwei Monate länger dauern, und das muss es mitteilen (Artikel 12 Absatz 3 DSGVO).

## Beschwerden

general-rights-complaint = In der EU, im EWR und im Vereinigten Königreich kann man sich kostenlos bei einer Datenschutzbehörde beschweren: in der Regel bei der des Landes, in dem man wohnt oder arbeitet (Artikel 77 DSGVO).
general-rights-complaint-in-germany = In Deutschland nimmt die Behörde des eigenen Bundeslandes Beschwerden über Unternehmen entgegen, nicht die des Bundes.
general-rights-complaint-in-switzerland = In der Schweiz lässt sich ein Verstoß dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) melden, der eine Untersuchung eröffnen kann; auch ein Zivilgericht steht offen (Artikel 32 und 49 DSG).
general-rights-unanswered = Auch der Weg vor Gericht steht offen, mit oder ohne Beschwerde (Artikel 79 DSGVO). Ob sich das lohnt, weiß eine Anwaltskanzlei oder eine Verbraucherzentrale.

## Wo das steht

general-rights-stated = Das steht in der DSGVO, in der UK GDPR und für die Schweiz im Datenschutzgesetz.
