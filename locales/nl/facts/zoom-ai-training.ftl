### AI-training bij Zoom, dat er met content geen doet: één bericht per uitspraak en per gebied van
### `facts/zoom/ai-training.toml`. $announced en $effective worden niet gebruikt: er begint niets.

# Staat achter “Zoom:”.
zoom-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het niet geldt.

zoom-ai-training-scope-rest = Zooms teksten zeggen dit over content van klanten en maken voor geen regio een uitzondering. De privacyverklaring is gelezen in een versie van augustus 2024.

## Wat het is

zoom-ai-training-what = Nee: Zoom zegt dat audio, video, chats, schermdelen, bijlagen en vergelijkbare content van zijn klanten geen AI trainen, niet die van Zoom en niet die van anderen.
zoom-ai-training-since-2023 = In 2023 werden nieuwe voorwaarden van Zoom opgevat als toestemming om AI te trainen met gesprekken. Sinds 11 augustus 2023 sluiten de voorwaarden dat uit.

## Hoe je bezwaar maakt, en tot wanneer

zoom-ai-training-nothing-to-object-to = Zoom traint volgens zijn eigen teksten geen AI met je gesprekken en chats, dus er is niets om bezwaar tegen te maken en geen dag om aan te denken.

## Welke gegevens

zoom-ai-training-content-only = Naar de letter gaat Zooms belofte over content. Gegevens over gebruik en technische diagnose worden er niet in genoemd.

## Wat standaard is ingesteld

zoom-ai-training-never = Je hoeft niets in te stellen: volgens Zooms teksten wordt content niet gebruikt om AI te trainen.

## Wie de gegevens krijgt

zoom-ai-training-model-makers = Voor zijn AI Companion gebruikt Zoom modellen van zichzelf en van anderen, zoals OpenAI en Anthropic. Volgens Zooms teksten traint content van klanten ook die niet.

## Waar het staat

zoom-ai-training-stated = Het staat in Zooms privacyverklaring, gelezen in een versie van augustus 2024, en in zijn voorwaarden van augustus 2023. Kijk daar wat nu geldt.

## De AI-functies uitzetten, bedrijfsaccounts

zoom-ai-training-companion = AI Companion moet gebruiken wat er wordt gezegd of geschreven, bijvoorbeeld voor een samenvatting; dat is gebruik, geen training. De eigenaar of een beheerder van een account beslist of zulke functies aanstaan.

## Of er mensen meelezen

zoom-ai-training-staff = Zoom zegt dat zijn personeel content alleen mag bekijken als de eigenaar of beheerder van het account dat toestaat, of waar wet, veiligheid of beveiliging het vragen.
