### TikToks AI-træning: én besked pr. oplysning og område i `facts/tiktok/ai-training.toml`.

# Læses efter ”TikTok:”.
tiktok-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

tiktok-ai-training-scope-eea-gb = Det siger TikToks politik for Europa. Der er ingen enkel knap, men databeskyttelsesreglerne giver dig ret til indsigelse.
tiktok-ai-training-scope-ch = TikToks politik for Europa gælder også Schweiz. Der er ingen enkel knap; du kan sende TikTok en anmodning.
tiktok-ai-training-scope-rest = Det siger en ældre politik for USA også; TikToks nyere tekster for steder uden for Europa er ikke læst. Du kan sende en anmodning, men TikTok behøver ikke imødekomme den alle steder.

## Hvad det er

tiktok-ai-training-what = TikTok bruger oplysninger om folk til at træne, teste og forbedre sine modeller til maskinlæring og sine algoritmer. Sådan står det i privatlivspolitikken fra den 30. november 2025 for EU, EØS, Storbritannien og Schweiz.
tiktok-ai-training-choice = TikToks politik for Europa beskriver ingen knap til dette. Ifølge en undersøgelse kan man kun gøre indsigelse med en anmodningsformular.

## Hvordan man siger nej

tiktok-ai-training-request = Der er ingen enkel knap. Send TikTok en anmodning via privatlivsformularen, og skriv, at du gør indsigelse mod, at dine data bruges til at træne AI. På vejen gennem menuer og privatlivstekster talte en undersøgelse 19 trin.
tiktok-ai-training-by-region = I EU, EØS og Storbritannien bygger sådan en anmodning på databeskyttelsesreglerne (artikel 21 i GDPR og UK GDPR). Andre steder behøver TikTok ifølge samme undersøgelse ikke imødekomme den.

## Hvem det gælder

tiktok-ai-training-everybody = Sætningen om træning i TikToks politik for Europa taler generelt om oplysninger; der blev ikke fundet nogen undtagelse i den.

## Hvornår

tiktok-ai-training-no-last-day = Der kendes ingen sidste dag til at gøre indsigelse: en anmodning kan sendes når som helst.

## Hvilke data

tiktok-ai-training-no-list = Ifølge de tekster, der kunne læses, kan oplysninger, som TikTok samler ind, blive brugt; hvilke af dem der går til træning, er ikke angivet.
tiktok-ai-training-drafts = Ifølge en undersøgelse af TikToks politik er private videoer og kladder, der aldrig blev lagt op, også omfattet, ikke kun offentlige videoer.

## Private beskeder

tiktok-ai-training-direct-messages = Intet, der kunne læses, undtager direkte beskeder. Ifølge en ældre politik for USA samler TikTok deres indhold ind; om TikTok træner på det, står der ikke.

## Hvad der gælder som standard

tiktok-ai-training-on = Ifølge TikToks politik for Europa sker det, uden at du bliver spurgt først; gør du ikke noget, må TikTok bruge dine oplysninger til dette.

## Retsgrundlaget

tiktok-ai-training-right-to-object = I EU, EØS og Storbritannien har du ret til indsigelse (artikel 21 i GDPR og UK GDPR). Hvilket retsgrundlag TikTok nævner for denne træning, kunne ikke læses.
tiktok-ai-training-elsewhere = Uden for EU, EØS og Storbritannien behøver TikTok ifølge en undersøgelse ikke imødekomme en anmodning mod træning. TikToks politik for Europa gælder også Schweiz.

## Hvad der sker, når man siger nej

tiktok-ai-training-not-certain = Hvordan TikTok gennemfører en indsigelse, og hvad der sker med data, der allerede er brugt, står ikke i de tekster, der kunne læses.

## Klager og retsmidler

tiktok-ai-training-complaint = En indsigelse går til TikTok via anmodningsformularen. Du kan også klage til din databeskyttelsesmyndighed; i EU og EØS er den irske den ledende. I Storbritannien er det ICO, i Schweiz FDPIC.

## Hvor det står

tiktok-ai-training-stated = Det står i TikToks privatlivspolitik for EØS, Storbritannien og Schweiz fra den 30. november 2025, blandt formålene.

## Når noget ikke virker

tiktok-ai-training-hidden = Du har ikke overset en knap: ifølge en undersøgelse er der ingen, kun vejen til en anmodningsformular gennem privatlivsteksterne. Linket fører til TikToks privatlivsformular.

## Forkerte påstande

tiktok-ai-training-myth-remix = Muligheden **Allow AI to remix content** (på engelsk), der blev testet i USA i april 2026 og så sat på pause, var ikke en knap til træning: den handlede om klip, som andre laver ud fra en video, og TikTok sagde, at det ikke var træning.
