### Microsofts AI-träning med Copilot-chattar: ett meddelande per uppgift och område i `facts/microsoft/ai-training.toml`.

# Läses efter ”Microsoft:”.
microsoft-ai-training-name = AI-träning med Copilot-chattar

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där.

microsoft-ai-training-scope-us = År 2024 nämnde Microsoft USA bland länderna där företaget tränar. Ser du reglaget så gäller det dig.
microsoft-ai-training-scope-left-out = Microsofts hjälp, så som guider citerar den, undantar Brasilien, Kina utom Hongkong, Israel, Nigeria, Sydkorea och Vietnam tills vidare.
microsoft-ai-training-scope-eea = I en äldre guide är EES undantaget; Microsofts lista över undantag, så som den senare citeras, nämner det inte. I integritetspolicyn stod ”vissa marknader”. Ser du reglaget så gäller det dig.
microsoft-ai-training-scope-gb = I en äldre guide är Storbritannien undantaget; Microsofts lista över undantag, så som den senare citeras, nämner det inte. I integritetspolicyn stod ”vissa marknader”. Ser du reglaget så gäller det dig.
microsoft-ai-training-scope-ch = Ingen text som gick att läsa nämner Schweiz, varken som berört eller som undantaget. Ser du reglaget så gäller det dig.
microsoft-ai-training-scope-rest = I Microsofts integritetspolicy stod ”vissa marknader”, utan någon lista. Ser du reglaget så gäller det dig.

## Vad det handlar om

microsoft-ai-training-what = På vissa marknader tränar Microsoft, enligt sin integritetspolicy från juli 2026, sin AI på chattar med Copilot för privat bruk, om du inte säger nej; på vilka säger den inte. Jobb- och skolkonton är undantagna.
microsoft-ai-training-two-versions = Sedan den 18 augusti 2026 beror det även på appen, så som Microsofts hjälp citeras: i den uppdaterade Copilot-appen tränar chattar inga grundmodeller, och det finns inget reglage; i den äldre versionen får de göra det, och det finns ett.

## Hur man säger nej

microsoft-ai-training-switch = Där reglagen finns beskriver guider vägen så här, på webben och i appen (namnen på engelska):
    .step-1 = Klicka på din profilbild, sedan på ditt namn eller **Settings**; på mobilen **Account**.
    .step-2 = Öppna **Privacy**.
    .step-3 = Stäng av **Training on conversation activity** och **Training on voice conversations**; tidigare hette de **Model training on text** och **Model training on voice**.
microsoft-ai-training-no-switch = Om reglagen saknas på webben, titta i mobilappen. Saknas de överallt ingår kanske inte din marknad eller din version av appen.

## När

microsoft-ai-training-no-deadline = Ingen tidsfrist är känd. Där träningen gäller går den att stänga av när som helst, för senare chattar.

## Vilka data

microsoft-ai-training-content = Enligt Microsofts hjälp, så som den citeras: skrivna och talade Copilot-chattar och bilder eller filer som laddas upp där; även avidentifierade data från Bing och MSN och hur folk reagerar på annonser.
microsoft-ai-training-left-out-data = Undantaget: Copilot i Word, Excel, Outlook och liknande, både i privata abonnemang och på jobbet eller i skolan.

## Privata meddelanden

microsoft-ai-training-chats-themselves = Där träningen gäller är chattar med Copilot själva träningsdata. Dokument och mejl i Microsoft 365 tränar inte dess grundmodeller, enligt Microsofts hjälp.

## Vad som gäller som standard

microsoft-ai-training-on = Där träningen gäller är den på som standard, enligt Microsofts hjälp och guider. För enskilda länder i EU är det inte bekräftat.

## Den rättsliga grunden

microsoft-ai-training-bases = Microsofts integritetspolicy nämner samtycke, avtal, rättsliga skyldigheter och berättigat intresse i allmänhet; vilket av dem träningen bygger på säger den inte.

## Äldre data

microsoft-ai-training-future-only = Att stänga av gäller senare chattar, enligt Microsofts hjälp; det som har använts tidigare tas inte tillbaka.
microsoft-ai-training-delete = Du kan när som helst radera enstaka Copilot-chattar eller alla, i Copilot eller på ditt Microsoft-kontos kontrollpanel för integritet.

## Vad som händer om man säger nej

microsoft-ai-training-other-uses = Att stänga av avslutar bara träningen: Copilot-chattar används fortfarande för att förbättra tjänsten, för säkerhet och för annonser.
microsoft-ai-training-ads-apart = Personanpassade annonser har egna inställningar, i Microsoft-kontot under **Privacy** (på engelska).

## Vem som får data

microsoft-ai-training-recipients = Microsoft ger data till sina egna bolag och till företag som arbetar åt Microsoft; de får inte använda dem för andra ändamål, säger dess integritetspolicy.
microsoft-ai-training-openai = År 2024 sa Microsoft till pressen att OpenAI inte får några kunddata från Microsoft för träning.

## Om människor läser med

microsoft-ai-training-reviewed = Människor läser en del Copilot-chattar, för att förbättra produkten och för säkerhet; enligt Microsofts hjälp går det inte att säga nej till det.

## Minderåriga

microsoft-ai-training-minors = Enligt Microsofts hjälp, så som guider citerar den, tränar chattar från inloggade personer under 18 inte dess AI.

## Varför

microsoft-ai-training-reason = Microsoft anger som ändamål att förbättra och utveckla sina produkter.

## Klagomål och rättsliga vägar

microsoft-ai-training-object = Microsofts integritetspolicy ger rätten att invända överallt, inte bara i Europa, och nämner sin supportsida för integritet för det. Där det finns en dataskyddsmyndighet går det också att klaga hos den.

## Hur länge data sparas

microsoft-ai-training-kept = Enligt Microsofts hjälp, så som den citeras, sparas Copilot-chattar i 18 månader som standard; du kan radera dem tidigare.
microsoft-ai-training-kept-updated-app = För den uppdaterade Copilot-appen från den 18 augusti 2026 gick ingen tid att hitta.

## Personer utan konto

microsoft-ai-training-signed-out = Enligt Microsofts hjälp, så som guider citerar den, tränar chattar från personer som inte är inloggade inte dess AI.

## Företagskonton

microsoft-ai-training-work-accounts = Chattar med ett jobb- eller skolkonto tränar inga grundmodeller, säger Microsoft. Där finns inget att stänga av.
microsoft-ai-training-home-subscriptions = Med Microsoft 365 Personal eller Family tränar inte heller det du gör med Copilot i Office-apparna några grundmodeller.

## När något inte fungerar

microsoft-ai-training-gaming = Spel-Copilot i Windows har egna träningsreglage: i Game Bar, under dess integritetsinställningar, enligt pressuppgifter från 2025.

## Var det står

microsoft-ai-training-stated = ”Vissa marknader” och möjligheten att säga nej stod i Microsofts integritetspolicy från juli 2026. Den från september 2026 tillåter AI-träning i allmänhet; detaljer står i integritetsfrågorna om Copilot.
