### Metas val av mindre personanpassade annonser: ett meddelande per uppgift och område i
### `facts/meta/less-personalized-ads.toml`. Alla får använda $announced, dagen då det meddelades, färdig att läsas. Någon
### dag för starten är inte känd.

# Läses efter ”Meta:”.
meta-less-personalized-ads-name = val av mindre personanpassade annonser

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där.

meta-less-personalized-ads-scope-eu = Enligt beskedet har personer i EU det här valet på Facebook och Instagram från januari 2026; ingen dag nämndes. Om och när alla får frågan gick inte att kontrollera.
meta-less-personalized-ads-scope-eea-outside-the-eu = Beskedet talar om användare i EU. Om det även gäller i Island, Liechtenstein och Norge sägs ingenstans.
meta-less-personalized-ads-scope-rest = Beskedet talar bara om användare i EU.

## Vad som ändras

meta-less-personalized-ads-two-options = Enligt beskedet den { $announced } väljer personer i EU på Facebook och Instagram, från januari 2026: helt personanpassade annonser, med alla sina data, eller mindre personanpassade annonser, med mindre data.
meta-less-personalized-ads-commission-watches = EU-kommissionen noterade Metas plan i december 2025: enligt sitt uttalande vill den se hur planen fungerar, och dess ärende mot Meta är fortfarande öppet.

## Hur man säger nej

meta-less-personalized-ads-preferences = I EU hittar du valet i **Kontocenter** under **Ad preferences** (på engelska). Där kan du också återkalla ditt samtycke till personanpassade annonser, när som helst.
meta-less-personalized-ads-not-outside-the-eu = Utanför EU har det här valet inte meddelats.

## Vem det gäller

meta-less-personalized-ads-facebook-and-instagram = Det gäller personer i EU med konto på Facebook eller Instagram.

## När

meta-less-personalized-ads-january = Januari 2026 är vad som meddelades för EU, utan någon dag. Det är ingen tidsfrist: samtycket kan återkallas när som helst.

## Vilka data

meta-less-personalized-ads-all-or-less = I EU använder helt personanpassade annonser, enligt beskedet, alla dina data, mindre personanpassade använder mindre. Vilka data som då återstår är, enligt en rapport, inte publicerat i detalj.
meta-less-personalized-ads-no-ai-chats = I EU står chattar med Meta AI inte på policyns lista över data för personanpassade annonser.

## Vad som gäller som standard

meta-less-personalized-ads-choose = I EU får du, enligt beskedet, frågan och väljer själv. Helt personanpassade annonser kräver ditt samtycke.

## Den rättsliga grunden

meta-less-personalized-ads-consent = I EU bygger personanpassade annonser på ditt samtycke, som du kan återkalla när som helst.
meta-less-personalized-ads-fine = Bakom det här valet ligger EU:s förordning om digitala marknader: i april 2025 fann EU-kommissionen att Meta inte hade gett människor tillräckliga val och bötfällde Meta på 200 miljoner euro.

## Vad som händer om man säger nej

meta-less-personalized-ads-ads-stay = Om du i EU väljer mindre personanpassade annonser ser du fortfarande annonser; mindre av dina data används för att välja dem.

## Klagomål

meta-less-personalized-ads-withdraw = I EU kan du när som helst återkalla ditt samtycke till personanpassade annonser, i **Kontocenter** under **Ad preferences** (på engelska).

## Var det står

meta-less-personalized-ads-stated = EU-kommissionen gjorde det känt den { $announced }; pressen har rapporterat om det. Metas integritetspolicy säger för EU att personanpassade annonser bygger på samtycke.

## När något inte fungerar

meta-less-personalized-ads-not-shown = Om du bor i EU och inte har fått frågan, titta i **Kontocenter** under **Ad preferences** (på engelska). Enligt policyns text hanteras samtycket där.

## Betalning

meta-less-personalized-ads-not-about-paying = De två alternativen som meddelats för EU skiljer sig i hur mycket data som används, inte i pris; enligt rapporter är det med mindre data gratis.
