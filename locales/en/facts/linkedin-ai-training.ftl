### LinkedIn's AI training: one message per statement and scope of `facts/linkedin/ai-training.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "LinkedIn:".
linkedin-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies, and since or from when.

linkedin-ai-training-scope-eea = It is on until you switch it off, and you can do that at any time.
linkedin-ai-training-scope-ch = LinkedIn treats Switzerland like the EU here. Its ad sharing with Microsoft is another matter: that one leaves Switzerland out.
linkedin-ai-training-scope-gb = Within Europe only the UK has this on top: from { $effective } on, LinkedIn also shares posts and other content with Microsoft for Microsoft's own AI. The same switch covers both.
linkedin-ai-training-scope-ca = Paused from December 2024 until { $effective }, after the Privacy Commissioner asked. You can switch it off.
linkedin-ai-training-scope-hk = Paused from 11 October 2024 until { $effective }, after the Hong Kong authority (PCPD) asked. You can switch it off.
linkedin-ai-training-scope-rest = The date { $effective } changes nothing here: LinkedIn's policy has included this training since September 2024. The same switch turns it off.

## What changes

linkedin-ai-training-what-planned = From { $effective } LinkedIn will train its own content-creating AI, such as drafts of posts and messages, on profiles and public content of adult members in the EU, the EEA, the UK, Switzerland, Canada and Hong Kong too. Everywhere else it already does.
linkedin-ai-training-what = LinkedIn trains its own content-creating AI, such as drafts of posts and messages, on profiles and public content of adult members. In the EU, the EEA, the UK, Switzerland, Canada and Hong Kong it began on { $effective }; everywhere else it ran before.
linkedin-ai-training-choice = It is on by default. You can switch it off at any time, with effect for the future.

## How to object

linkedin-ai-training-switch = Switch the training off on the web; once you are logged in, the link leads straight to the setting:
    .step-1 = Click **Me** (your picture), then **Settings & Privacy**.
    .step-2 = Open **Data privacy**.
    .step-3 = Under **How LinkedIn uses your data**, choose **Data for Generative AI Improvement**.
    .step-4 = Turn off **Use my data for training content creation AI models**.
linkedin-ai-training-app = In the app: tap your picture at the top left, then **Settings**, **Data privacy**, **Data for Generative AI Improvement**, and turn it off.
linkedin-ai-training-form = For AI that does not create content (ranking, security) there is LinkedIn's objection form instead, in the EU, the EEA, Switzerland and the UK (Article 21 GDPR).

## Whom it concerns

linkedin-ai-training-adults = Members whom LinkedIn takes to be under 18 are left out of the training.
linkedin-ai-training-lists-without-uk = Lists that leave the UK out are incomplete: LinkedIn's page on the update has a section of its own for it.

## When

linkedin-ai-training-start-planned = On { $effective } it begins in the EU, the EEA, the UK, Switzerland, Canada and Hong Kong; everywhere else it already runs. It is a start, not a last day: you can still switch it off afterwards, but only for the future.
linkedin-ai-training-start = On { $effective } it began in the EU, the EEA, the UK, Switzerland, Canada and Hong Kong; everywhere else it was already running. It was a start, not a last day: the switch still works, for the future only.

## Which data

linkedin-ai-training-profile = By LinkedIn's European notice, from your profile: name, photo, jobs past and present, education, location, skills, summary, certificates, licenses, volunteering, publications, patents, endorsements and recommendations.
linkedin-ai-training-content = Also posts, articles, poll answers and comments; what you type into LinkedIn's AI features and what they return; activity and messages in groups; résumés and answers to screening questions that are saved to your account.
linkedin-ai-training-feedback = By a help text that others quote, your feedback on AI features counts too, such as a thumbs up or a report.
linkedin-ai-training-left-out = Not used, according to LinkedIn: private messages, login and payment data, salary details that you gave, and application data that can be tied to one person.

## Private messages

linkedin-ai-training-private-messages = LinkedIn says that private messages, including InMail and your inbox, do not train its content-creating AI.
linkedin-ai-training-group-messages = Messages in groups do train it: they are on the list of training data in LinkedIn's European notice.
linkedin-ai-training-message-checks = Automated checks of messages for harmful content are another matter: the European notice names them, and the training of that security AI, as a purpose of their own.

## What is set by default

linkedin-ai-training-on-planned = It is on for everyone who does not switch it off. If you do nothing, LinkedIn uses your data from { $effective } in the regions that are added, and already does everywhere else.
linkedin-ai-training-on = It is on for everyone who has not switched it off. If you do nothing, LinkedIn goes on using your data for this training.

## The legal basis

linkedin-ai-training-legitimate-interests = In the EU, the EEA, Switzerland and the UK, LinkedIn relies on legitimate interests (Article 6(1)(f) of the GDPR and the UK GDPR), not on consent. You can object at any time.
linkedin-ai-training-basis-quoted = As others quote its notice, LinkedIn speaks of legitimate interest for Canada and Hong Kong too, although their laws have no such basis as the GDPR's.
linkedin-ai-training-no-gdpr-objection = Outside the EU, the EEA, Switzerland and the UK there is no right to object under the GDPR. What LinkedIn offers there is the same switch.
linkedin-ai-training-irish-authority = The Irish authority, in charge of LinkedIn in the EU, has not approved the training. On 7 November 2025, after LinkedIn had cut back data and time span and added filters for sensitive groups, it saw no further step needed for now. LinkedIn was to report to it within five months; no result is known.

## Older data

linkedin-ai-training-not-too-late = It is not too late: where the training begins on { $effective }, switching it off before that day keeps your data out of it.
linkedin-ai-training-still-possible = It is not too late: the switch still works.
linkedin-ai-training-trained-stays = What a model has already learned stays in it and cannot be taken out. Switching off works for the future.
linkedin-ai-training-late-objection = Does a later objection also keep older posts out of future training? LinkedIn's help page and the Hamburg authority say that it covers future use; the Italian authority says that it covers only what is published afterwards.
linkedin-ai-training-reach-back = How far back the data go is not public: the first plan reached back to 2003, then the span was shortened after talks with the Irish authority. No year is known.

## What objecting does

linkedin-ai-training-future-only = Switching off works for the future only: what has been trained stays. You can switch it off and on again at any time, also after { $effective }.
linkedin-ai-training-one-switch = One switch does not stop everything: this one covers only AI that creates content, not personalization, ranking or security AI. Ads have a setting of their own.
linkedin-ai-training-features-stay = LinkedIn's AI features stay usable: the switch stops the training, not the features.

## Who gets the data

linkedin-ai-training-affiliates = LinkedIn and its affiliates: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore, and Microsoft with subsidiaries such as GitHub.
linkedin-ai-training-microsoft-in-europe = Within Europe, LinkedIn shares data for Microsoft's own AI training in the UK only, from { $effective } on, such as posts, comments and articles. The same switch stops that. For the EU, the EEA and Switzerland the notice lists no such sharing.
linkedin-ai-training-microsoft-elsewhere = Outside the EU, the EEA, Switzerland and the UK, the Privacy Policy allows public content to go to Microsoft to provide or develop Microsoft's services; AI training is not named there.
linkedin-ai-training-model-makers = The models can be LinkedIn's own or come from others, such as Microsoft's Azure OpenAI service.

## Why

linkedin-ai-training-reason = LinkedIn gives these reasons: better assistants and better matching, AI that is fair, safe and accurate at work, and more economic opportunity for its members.
linkedin-ai-training-products = Trade press also points to what LinkedIn sells: AI such as Hiring Assistant, which looks for candidates, and Accelerate, which helps with ad campaigns. The European notice names ad copy for advertisers among what the trained AI writes.

## Complaints and legal remedies

linkedin-ai-training-object = In the EU, the EEA, Switzerland and the UK: first switch the training off (for the future), then send the objection form (Article 21 GDPR) for what the switch does not cover. LinkedIn examines an objection and may turn it down.
linkedin-ai-training-complaint = You can complain to your data protection authority. In the EU and the EEA the Irish one leads; your own takes complaints and passes them on. Elsewhere: ICO (UK), FDPIC (Switzerland), OPC (Canada), PCPD (Hong Kong).
linkedin-ai-training-tidy-up = A legal column in the press also names: deleting old posts, comments and saved résumés, slimming down the profile, leaving groups.
linkedin-ai-training-us-court = A US lawsuit over InMail and AI training (De La Torre v. LinkedIn) was withdrawn in January 2025 without a ruling. LinkedIn denies the claim.

## Where it is stated

linkedin-ai-training-stated = LinkedIn's European Regional Privacy Notice names purpose, data and legal basis. Its help pages describe the switch and the update of November 2025.

## People without an account

linkedin-ai-training-without-account = In the EU, the EEA, Switzerland and the UK, people without a LinkedIn account can object too, with LinkedIn's objection form.
linkedin-ai-training-without-account-italy = The Italian authority confirms that people without an account may object as well.

## Company pages

linkedin-ai-training-company-pages = In the UK, data of company pages and job postings are among what LinkedIn shares with Microsoft, from { $effective } on, to train Microsoft's AI.

## When something fails

linkedin-ai-training-direct-link = If you do not find the switch, take the direct link; once you are logged in, it leads straight to the setting.
linkedin-ai-training-form-entry = In the EU, the EEA, Switzerland and the UK you can also object by form; guides say: choose the entry about training content-generating AI; no reason is needed, and a confirmation comes by e-mail.

## Wrong claims

linkedin-ai-training-myth-notice = A notice posted on your profile: LinkedIn's texts do not name that as a way to object. They name the switch and, in the EU, the EEA, Switzerland and the UK, the form as well.
linkedin-ai-training-myth-too-late = “After { $effective } it is too late” is wrong: the switch still works, for the future.
linkedin-ai-training-myth-off-in-europe = “In Europe it is off by default” is outdated: that held until { $effective }.
linkedin-ai-training-myth-dates = Some sites give 4 or 9 November 2025 as the start; LinkedIn's texts say { $effective }.
linkedin-ai-training-myth-january = One blog reports new terms of 14 January 2026; the archived texts show no such version up to August 2026.
