### TikToks val för vuxna i Storbritannien, personanpassade annonser eller betalning: ett meddelande per uppgift och område
### i `facts/tiktok/consent-or-pay.toml`. Alla får använda $effective, faktats dag, färdig att läsas.
### Allt sägs så som det har meddelats.

# Läses efter ”TikTok:”.
tiktok-consent-or-pay-name = personanpassade annonser eller betalning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där, och sedan eller från när.

tiktok-consent-or-pay-scope-gb = Så har TikTok meddelat det. Kolla i appen vad som gäller för dig.
tiktok-consent-or-pay-scope-eea-ch = Meddelandet vänder sig bara till vuxna i Storbritannien. För EU, EES och Schweiz gäller TikToks policy från den 30 november 2025.
tiktok-consent-or-pay-scope-rest = Det har bara meddelats för Storbritannien; någon utvidgning till andra länder är inte känd.

## Vad som ändras

tiktok-consent-or-pay-what-planned = Som TikTok meddelade i maj 2026 måste vuxna i Storbritannien välja senast den { $effective }: fortsätta gratis med personanpassade annonser, eller betala 3,99 pund i månaden för **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Som TikTok meddelade i maj 2026 var vuxna i Storbritannien tvungna att välja senast den { $effective }: fortsätta gratis med personanpassade annonser, eller betala 3,99 pund i månaden för **TikTok Ad-Free**. Om TikTok höll fast vid den dagen är inte känt.
tiktok-consent-or-pay-uk-only = Det har bara meddelats för Storbritannien, inte för EU, EES, Schweiz eller USA.

## Hur man säger nej

tiktok-consent-or-pay-no-middle-way = Enligt beskedet kan vuxna i Storbritannien undvika personanpassade annonser bara genom att betala: att använda TikTok gratis utan personanpassade annonser går då inte längre.
tiktok-consent-or-pay-ways-out = Den som i Storbritannien inte vill något av dem kan bara lämna TikTok och radera kontot; du kan klaga hos ICO, landets dataskyddsmyndighet.
tiktok-consent-or-pay-nothing-elsewhere = Utanför Storbritannien finns inget att välja här: erbjudandet har bara meddelats för Storbritannien.

## Vem det gäller

tiktok-consent-or-pay-adults = Enligt beskedet gäller det personer i Storbritannien från 18 år. Yngre erbjuds inte det här valet.

## När

tiktok-consent-or-pay-last-day-planned = Enligt beskedet ska vuxna i Storbritannien välja senast den { $effective }; appen har frågat sedan maj 2026. En ny integritetspolicy för Storbritannien gäller från den dagen, eller från valet om det sker tidigare.
tiktok-consent-or-pay-last-day = Enligt beskedet skulle vuxna i Storbritannien välja senast den { $effective }; om TikTok flyttade den dagen, och vad som hände med dem som inte valde, är inte känt. Titta i appen.

## Vilka data

tiktok-consent-or-pay-ad-data = Enligt rapporter om erbjudandet i Storbritannien: gratis använder TikTok dina data för personanpassade annonser; med **TikTok Ad-Free** används de inte för annonser.

## Vad som gäller som standard

tiktok-consent-or-pay-no-choice = Enligt beskedet ber appen vuxna i Storbritannien att välja. Vad som händer med dem som inte gör det är inte känt.

## Den rättsliga grunden

tiktok-consent-or-pay-consent = I Storbritannien bygger gratis användning, enligt rapporter, på ditt samtycke till personanpassade annonser, och att betala är alternativet. Hur ICO ser på erbjudandet hittades inte.

## Vad som händer om man säger nej

tiktok-consent-or-pay-not-everything = Enligt rapporter om erbjudandet i Storbritannien tar **TikTok Ad-Free** bort TikToks egna annonser och användningen av dina data för dem. Inlägg som kreatörer får betalt för (#ad) finns kvar.
tiktok-consent-or-pay-not-training = Det handlar om annonser. Att betalning skulle stoppa AI-träning står inte i de texter som gick att läsa.

## Varför

tiktok-consent-or-pay-reason = TikTok talar om större valfrihet i hur man ser annonser. Enligt rapporter ligger brittisk lag bakom, som kräver samtycke till personanpassade annonser.

## Var det står

tiktok-consent-or-pay-stated = TikTok meddelade det i sitt pressrum och, till personer i Storbritannien, i ett meddelande ovanför sin integritetspolicy. Den nya policyn för Storbritannien har en egen sida.

## Betalning

tiktok-consent-or-pay-price = Enligt beskedet kostar **TikTok Ad-Free** 3,99 pund i månaden i Storbritannien.

## När något inte fungerar

tiktok-consent-or-pay-look = Om inget val har dykt upp i Storbritannien: enligt beskedet kommer det bit för bit, i rutor under flera månader. TikTok ändrade sitt meddelande flera gånger i juli och augusti 2026.
