### GitHubs AI-träning: ett meddelande per uppgift och område i `facts/github/ai-training.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”GitHub:”.
github-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där, och sedan eller från när.

github-ai-training-scope-eea-gb = GitHubs villkor gör inget undantag för Europa: det är på tills du stänger av det, och det kan du göra när som helst.
github-ai-training-scope-rest = GitHubs villkor gäller i hela världen: det är på tills du stänger av det, och det kan du göra när som helst.

## Vad som ändras

github-ai-training-what-planned = Från den { $effective } använder GitHub det som går genom Copilot i abonnemangen Free, Pro och Pro+ för att träna egna och Microsofts AI-modeller: inmatningar, förslag, kod runt markören.
github-ai-training-what = Sedan den { $effective } använder GitHub det som går genom Copilot i abonnemangen Free, Pro och Pro+ för att träna egna och Microsofts AI-modeller: inmatningar, förslag, kod runt markören.
github-ai-training-choice = Det är på som standard. Du kan stänga av det när som helst; det gäller framåt. Copilot Business och Enterprise är undantagna.

## Hur man säger nej

github-ai-training-switch = Stäng av träningen på webben; är du inloggad leder länken direkt till inställningarna (namnen på engelska):
    .step-1 = Klicka på din bild uppe till höger och sedan på **Copilot settings**.
    .step-2 = Gå till **Privacy** under **Features**.
    .step-3 = Ställ **Allow GitHub to use my data for AI model training** på **Disabled**.
github-ai-training-one-place = Inställningen hör till ditt konto, inte till editorn: den gäller överallt där du använder Copilot.
github-ai-training-kept = Om du redan hade sagt nej till insamling av data för produktförbättringar gäller det fortfarande: du behöver inte göra om det.

## Vem det gäller

github-ai-training-plans = Det gäller dem som använder Copilot i ett abonnemang för enskilda: Free, Pro eller Pro+.
github-ai-training-plan-max = GitHubs hjälpsida nämner numera även abonnemanget Max för enskilda.
github-ai-training-left-out = Undantagna är Copilot Business och Copilot Enterprise, studenter med sin kostnadsfria Copilot och lärare med kostnadsfri Copilot Pro.

## När

github-ai-training-start-planned = Den { $effective } börjar det. Det är en start, ingen sista dag: du kan stänga av det även efteråt, men då bara för framtiden.
github-ai-training-start = Den { $effective } började det. Det var en start, ingen sista dag: reglaget fungerar fortfarande, men bara för framtiden.

## Vilka data

github-ai-training-interactions = Det du frågar Copilot och det den svarar, förslag som du godtar eller ändrar, kod runt markören, kommentarer och dokumentation, namn på filer, repots struktur, hur du rör dig där och din återkoppling.
github-ai-training-private-repositories = Privata repon används inte så som de är lagrade. Det som Copilot behandlar medan du arbetar i ett används, om du inte säger nej. Issues och diskussioner är undantagna.
github-ai-training-public-repositories = Innehåll i offentliga repon är en annan sak: för det tar GitHubs villkor en egen licens, även för träning, och det ändrar inte det här reglaget.

## Vad som gäller som standard

github-ai-training-on-planned = I abonnemang för enskilda är det på för alla som inte stänger av det. Gör du inget använder GitHub dina Copilot-data för träning från den { $effective }.
github-ai-training-on = I abonnemang för enskilda är det på för alla som inte har stängt av det. Gör du inget använder GitHub dina Copilot-data för träning.

## Den rättsliga grunden

github-ai-training-bases = För EU, EES och Storbritannien nämner GitHubs integritetspolicy utvecklingen av dess tjänster, även AI, under berättigat intresse. Någon grund för just den här träningen anger den inte.
github-ai-training-license = Enligt GitHubs villkor ger du GitHub och dess närstående bolag en licens att träna med det som går in i AI-funktioner och det som kommer ut, om du inte säger nej.

## Äldre data

github-ai-training-not-too-late = Det är inte för sent: stänger du av det före den { $effective } hålls dina Copilot-data utanför.
github-ai-training-still-possible = Det är inte för sent: reglaget fungerar fortfarande.
github-ai-training-collected-stays = Att stänga av gäller bara framåt. GitHubs villkor lovar inget för det som samlats in eller tränats tidigare.

## Vad som händer om man säger nej

github-ai-training-not-public-repositories = Reglaget täcker inte innehåll i offentliga repon: för det tar GitHubs villkor en egen licens, även för träning.
github-ai-training-travels-along = Om GitHub lämnar data vidare till Microsoft för AI-träning följer ditt nej med, skriver GitHub.

## Vem som får data

github-ai-training-affiliates = GitHub och dess närstående bolag, framför allt Microsoft. Enligt villkoren får de inte lämna det du skriver in eller får tillbaka till andra utvecklare av AI-modeller för deras egen träning.

## Minderåriga

github-ai-training-minors = GitHub är till för personer från 13 år. Någon åldersregel för träningen hittades inte; studenter med sin kostnadsfria Copilot är undantagna.

## Varför

github-ai-training-reason = GitHub anger som skäl: förslag som är bättre, säkrare och passar sammanhanget. Tester med data från Microsofts egna anställda höjde, säger GitHub, andelen förslag som godtogs.

## Klagomål och rättsliga vägar

github-ai-training-write = Stäng först av träningen. Invändningar och begäranden om dina data skickas till privacy@github.com; dataskyddsombudet nås på dpo@github.com.
github-ai-training-complaint = I EU och EES kan du klaga hos din dataskyddsmyndighet, i Storbritannien hos ICO. Något uttalande från en myndighet om den här träningen hittades inte.

## Var det står

github-ai-training-stated = Det står i avsnitt J i GitHubs användarvillkor (Terms of Service) och i dess integritetspolicy (General Privacy Statement). En hjälpsida beskriver reglaget.

## Hur länge data sparas

github-ai-training-retention = GitHubs integritetspolicy anger ingen fast tid: personuppgifter sparas medan kontot är aktivt och så länge avtal, lagar eller tvister kräver det. För träningen anger den ingen annan tid.

## Företagskonton

github-ai-training-organizations = Copilot Business och Copilot Enterprise är undantagna: GitHubs avtal med de kunderna förbjuder träning med deras data om de inte tillåter det.
github-ai-training-members = Ur GitHubs frågor och svar citeras också att personer vars konto hör till en betalande organisation är undantagna, även i ett abonnemang för enskilda.

## När något inte fungerar

github-ai-training-missing = Om inställningen saknas, kolla vilket abonnemang ditt konto har: med Copilot Business eller Enterprise visas den inte, eftersom deras data inte används.

## Att betala i stället, och felaktiga påståenden

github-ai-training-pro-is-not-enough = Att betala för Copilot Pro eller Pro+ håller inte dina data utanför. Av de betalda abonnemangen är bara Business och Enterprise undantagna; i de andra måste du stänga av det.
github-ai-training-myth-private = ”GitHub tränar på alla mina privata repon” är fel: inte så som de är lagrade, men det som Copilot behandlar där används om du inte säger nej.
