### LinkedIn data for Microsoft's AI: one message per statement and scope of `facts/linkedin/uk-microsoft-ai.toml`.
### Every message may use $effective, the fact's day, ready to be read.

# Read after "LinkedIn:".
linkedin-uk-microsoft-ai-name = data for Microsoft's AI (UK)

## What it means where. Read after a line that names the region and says whether it applies, and since or from when.

linkedin-uk-microsoft-ai-scope-gb = The European notice has a row of its own for the UK. It is on until you switch it off, and the switch is the same as for LinkedIn's own AI training.
linkedin-uk-microsoft-ai-scope-europe = LinkedIn's European notice names this sharing for the UK only. LinkedIn's own AI training is another matter: that one applies here too.
linkedin-uk-microsoft-ai-scope-rest = Here another clause holds: the Privacy Policy lets LinkedIn share public content with Microsoft to provide or develop Microsoft's services. AI training is not named there.

## What changes

linkedin-uk-microsoft-ai-what-planned = From { $effective } LinkedIn will also share content of its UK members, such as posts, comments, articles and videos, with its parent Microsoft, so that Microsoft can train its own AI models. LinkedIn's own AI training is separate.
linkedin-uk-microsoft-ai-what = Since { $effective } LinkedIn has also been sharing content of its UK members, such as posts, comments, articles and videos, with its parent Microsoft, so that Microsoft can train its own AI models. LinkedIn's own AI training is separate.
linkedin-uk-microsoft-ai-not-in-the-eu = Within Europe this concerns the UK only: for the EU, the EEA and Switzerland LinkedIn's European notice lists no such sharing. In the UK it is on by default, and the switch for AI training stops it.

## How to object

linkedin-uk-microsoft-ai-switch = In the UK one switch stops both this and LinkedIn's own AI training:
    .step-1 = Click **Me** (your picture), then **Settings & Privacy**.
    .step-2 = Open **Data privacy**.
    .step-3 = Under **How LinkedIn uses your data**, choose **Data for Generative AI Improvement**.
    .step-4 = Turn off **Use my data for training content creation AI models**.
linkedin-uk-microsoft-ai-nothing-to-switch = In the EU, the EEA and Switzerland there is nothing to switch off against this. LinkedIn's own AI training does have a switch there.
linkedin-uk-microsoft-ai-switch-elsewhere = Outside the EU, the EEA, Switzerland and the UK, by LinkedIn's help page, the AI switch also covers training of content-creating AI by affiliates such as Microsoft.

## When

linkedin-uk-microsoft-ai-start-planned = On { $effective } it begins in the UK. It is a start, not a last day: you can still switch it off afterwards.
linkedin-uk-microsoft-ai-start = On { $effective } it began in the UK. It was a start, not a last day: you can still switch it off.

## Which data

linkedin-uk-microsoft-ai-content = In the UK: your posts, comments, articles, collaborative articles and the videos you make; LinkedIn Learning videos and their transcripts; data of company pages; job postings.
linkedin-uk-microsoft-ai-public-content = Outside the EU, the EEA, Switzerland and the UK, the Privacy Policy lets content that you share publicly, such as public posts, go to Microsoft.

## Private messages

linkedin-uk-microsoft-ai-messages-not-listed = By the list in the European notice, messages are not among what LinkedIn shares for Microsoft's AI in the UK.

## What is set by default

linkedin-uk-microsoft-ai-on = In the UK, whoever does not switch it off is included.

## The legal basis

linkedin-uk-microsoft-ai-legitimate-interests = In the UK, LinkedIn relies on legitimate interests, not on consent. You can opt out at any time.

## Older data

linkedin-uk-microsoft-ai-not-too-late = It is not too late: in the UK it begins on { $effective }, and you can switch it off before and after that day.
linkedin-uk-microsoft-ai-still-possible = It is not too late: in the UK you can switch it off at any time.
linkedin-uk-microsoft-ai-trained-stays = By LinkedIn's help page the switch works for the future and does not undo training that has been done. What becomes of content that Microsoft already has, LinkedIn's texts do not say.
linkedin-uk-microsoft-ai-before = Before { $effective } LinkedIn's Privacy Policy already let public content of UK members go to Microsoft to provide or develop Microsoft's services; AI training was not named there.

## What objecting does

linkedin-uk-microsoft-ai-not-all = The switch does not stop everything: not personalization, ranking or security AI, and not ads.
linkedin-uk-microsoft-ai-future-only = By LinkedIn's help page, switching off works for the future; training that has been done stays. You can do it at any time.
linkedin-uk-microsoft-ai-not-said-elsewhere = Whether the AI switch also keeps public content from going to Microsoft for other purposes outside the EU, the EEA, Switzerland and the UK, LinkedIn's texts do not say.

## Who gets the data

linkedin-uk-microsoft-ai-microsoft = In the UK: Microsoft, LinkedIn's parent. By the European notice it may train and improve its AI models with it, under its own privacy policies.
linkedin-uk-microsoft-ai-microsoft-elsewhere = It would be wrong to say that only UK data can reach Microsoft: outside the EU, the EEA, Switzerland and the UK, the Privacy Policy lets public content go to Microsoft to provide or develop Microsoft's services. AI training is not named there.

## Why

linkedin-uk-microsoft-ai-reason = LinkedIn gives these reasons: Microsoft's AI should be fair, accurate and relevant, reflect diverse communities and work equally well for everyone, and Microsoft should be able to improve its products, for LinkedIn and its members too.

## Complaints and legal remedies

linkedin-uk-microsoft-ai-object = In the UK, switch it off first. You also have a right to object, with LinkedIn's form; LinkedIn examines such objections. You can complain to the ICO.

## Where it is stated

linkedin-uk-microsoft-ai-stated = It stands in LinkedIn's European Regional Privacy Notice, in the row for people in the UK. What holds outside the EU, the EEA, Switzerland and the UK stands in the Privacy Policy, under sharing with related services.

## Company pages

linkedin-uk-microsoft-ai-company-pages = In the UK, data of company pages and job postings are among what LinkedIn shares for Microsoft's AI too, from { $effective } on.

## Wrong claims

linkedin-uk-microsoft-ai-myth-all-of-europe = “Microsoft trains its AI with LinkedIn posts from all of Europe” is not what LinkedIn's notice says: it names this sharing for the UK only.
