### TikToks AI-träning: ett meddelande per uppgift och område i `facts/tiktok/ai-training.toml`.
### Faktat har ingen egen dag.

# Läses efter ”TikTok:”.
tiktok-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

tiktok-ai-training-scope-eea-gb = Så står det i TikToks policy för Europa. Något enkelt reglage finns inte, men dataskyddslagstiftningen ger dig rätt att invända.
tiktok-ai-training-scope-ch = TikToks policy för Europa omfattar även Schweiz. Något enkelt reglage finns inte; du kan skicka en begäran till TikTok.
tiktok-ai-training-scope-rest = Så står det även i en äldre policy för USA; TikToks nyare texter för platser utanför Europa har inte lästs. Du kan skicka en begäran, men TikTok behöver inte godta den överallt.

## Vad det är

tiktok-ai-training-what = TikTok använder information om människor för att träna, testa och förbättra sina maskininlärningsmodeller och algoritmer. Så säger integritetspolicyn från den 30 november 2025 för EU, EES, Storbritannien och Schweiz.
tiktok-ai-training-choice = TikToks policy för Europa beskriver inget reglage för det. Enligt en undersökning går det bara att invända med ett formulär för begäranden.

## Hur man säger nej

tiktok-ai-training-request = Något enkelt reglage finns inte. Skicka en begäran till TikTok med integritetsformuläret och skriv att du invänder mot att dina data används för att träna AI. På vägen genom menyer och integritetstexter räknade en undersökning 19 steg.
tiktok-ai-training-by-region = I EU, EES och Storbritannien stöder sig en sådan begäran på dataskyddslagstiftningen (artikel 21 i GDPR och UK GDPR). På andra håll behöver TikTok, enligt samma undersökning, inte godta den.

## Vem det gäller

tiktok-ai-training-everybody = Meningen om träning i TikToks policy för Europa talar om information i allmänhet; något undantag hittades inte i den.

## När

tiktok-ai-training-no-last-day = Någon sista dag att invända är inte känd: en begäran går att skicka när som helst.

## Vilka data

tiktok-ai-training-no-list = Enligt de texter som gick att läsa får information som TikTok samlar in användas; vilken av den som går till träning räknas inte upp.
tiktok-ai-training-drafts = Enligt en undersökning av TikToks policy omfattas även privata videor och utkast som aldrig publicerats, inte bara offentliga videor.

## Privata meddelanden

tiktok-ai-training-direct-messages = Inget som gick att läsa undantar direktmeddelanden. Enligt en äldre policy för USA samlar TikTok in deras innehåll; om TikTok tränar med det står inte där.

## Vad som gäller som standard

tiktok-ai-training-on = Enligt TikToks policy för Europa sker det utan att du får frågan först; gör du inget får TikTok använda din information för det.

## Den rättsliga grunden

tiktok-ai-training-right-to-object = I EU, EES och Storbritannien har du rätt att invända (artikel 21 i GDPR och UK GDPR). Vilken rättslig grund TikTok anger för den här träningen gick inte att läsa.
tiktok-ai-training-elsewhere = Utanför EU, EES och Storbritannien behöver TikTok, enligt en undersökning, inte godta en begäran mot träningen. TikToks policy för Europa omfattar även Schweiz.

## Vad som händer om man säger nej

tiktok-ai-training-not-certain = Hur TikTok genomför en invändning, och vad som händer med data som redan har använts, står inte i de texter som gick att läsa.

## Klagomål och rättsliga vägar

tiktok-ai-training-complaint = En invändning går till TikTok, med formuläret för begäranden. Du kan också klaga hos din dataskyddsmyndighet; i EU och EES har den irländska huvudansvaret. I Storbritannien är det ICO, i Schweiz FDPIC.

## Var det står

tiktok-ai-training-stated = Det står i TikToks integritetspolicy för EES, Storbritannien och Schweiz från den 30 november 2025, bland ändamålen.

## När något inte fungerar

tiktok-ai-training-hidden = Du missar inget reglage: enligt en undersökning finns inget, bara vägen genom integritetstexterna till ett formulär för begäranden. Länken leder till TikToks integritetsformulär.

## Felaktiga påståenden

tiktok-ai-training-myth-remix = Valet **Allow AI to remix content** (på engelska), testat i USA i april 2026 och sedan pausat, var inget reglage för träning: det gällde klipp som andra gör av en video, och TikTok sa att det inte var träning.
