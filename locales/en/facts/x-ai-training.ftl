### X's AI training, with Grok and with other companies: one message per statement and scope of
### `facts/x/ai-training.toml`. The fact has no day of its own; days are typed where they are known.

# Read after "X:".
x-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies.

x-ai-training-scope-eea = X's and xAI's texts make no exception for the EU and the EEA. An undertaking of 2024 in Ireland sets a limit; which posts are used today is not known.
x-ai-training-scope-gb-ch = The undertaking that X gave in Ireland covers the EU and the EEA only, neither the UK nor Switzerland. You can switch the training off.
x-ai-training-scope-rest = It is on until you switch it off, and you can do that at any time.

## What it is

x-ai-training-what = X uses public posts, and what you write to Grok and what Grok answers, to train Grok and other AI. The data go to xAI, the maker of Grok.
x-ai-training-others-train = By X's privacy policy, since 15 November 2024 other companies that get data from X may in some cases use them for purposes of their own too, such as training their AI, unless you opt out.
x-ai-training-choice = It is on by default. You can switch it off at any time, with effect for the future.

## How to object

x-ai-training-switch = By newer guides, this is how to switch the training off on the web, with effect for the future:
    .step-1 = Click **More**, then **Settings and privacy**.
    .step-2 = Open **Privacy and safety**, then **Data sharing and personalization**.
    .step-3 = Open **Grok & Third-party Collaborators**; in guides of 2024 it is called **Grok**.
    .step-4 = Untick the box about training and fine-tuning.
x-ai-training-partners = X does not say clearly which switch stops other companies. Guides advise to untick the box under **Data sharing with business partners** too; by X's policy that does not cover all sharing.
x-ai-training-grok-app = Grok's own site and app have a switch of their own, by guides under **Data**: **Improve the Model**.

## Whom it concerns

x-ai-training-public-accounts = It concerns accounts with public posts and everybody who uses Grok. Posts of protected accounts are left out, as X's help page is quoted.

## When

x-ai-training-no-last-day = There is no last day: the switch has been there since July 2024 and works at any time, for the future. Posts have been used since about May 2024.
x-ai-training-others-since = Use by other companies is in X's privacy policy since the version of 15 November 2024, which X announced on 16 October 2024.

## Which data

x-ai-training-posts-and-chats = Public posts, and on Grok your inputs, your interactions and its answers; as X's help page is quoted, public profile data and reactions to posts count too.
x-ai-training-wide-policy = X's privacy policy is wider: it may train AI models with information that it collects and with public information, without a list.

## Private messages

x-ai-training-direct-messages = The switch and reports speak of public posts and chats with Grok, not of direct messages. X's privacy policy does not rule direct messages out, though: X collects them, and the policy lists no exceptions from training.
x-ai-training-protected-posts = Posts of protected accounts do not train Grok, as X's help page is quoted.

## What is set by default

x-ai-training-on = It is on for everyone who has not switched it off: in July 2024 X set it so without notice. If you do nothing, X may use your public posts and your chats with Grok.
x-ai-training-look-in-eu = How the switch is set for accounts in the EU and the EEA today is not stated in the texts that could be read. Look in your settings.

## The legal basis

x-ai-training-legitimate-interests = For the EU, the EEA, the UK and Switzerland, xAI relies on legitimate interests to train its models, public X posts of adults included, and points to a right to object in the settings. Which basis X itself names could not be read.
x-ai-training-irish-authority = For the EU and the EEA, the Irish authority has been inquiring since 11 April 2025 whether Grok was lawfully trained with public posts. No decision was found.
x-ai-training-license = By X's terms you give X a license to your content that includes training AI, generative or not.

## Older data

x-ai-training-still-possible = It is not too late: the switch still works. By reports, older posts may already be in what was trained; no promise to take them out was found.
x-ai-training-undertaking = For the EU and the EEA, X undertook for good on 4 September 2024 not to train Grok with public posts collected from 7 May to 1 August 2024.

## What objecting does

x-ai-training-future-only = Switching off works for the future: by reports, older posts may already be in what was trained. Each account has to be switched off by itself.
x-ai-training-residue = As X's help page is quoted, the switch does not keep a model in use from learning through normal use of X's features that run on Grok.

## Who gets the data

x-ai-training-xai = xAI, the maker of Grok, gets public posts and chats with Grok.

## Minors

x-ai-training-minors = X and Grok are for people from 13 years on; for Grok, parents must agree up to 17. No general exception for minors from training was found.
x-ai-training-minors-in-europe = For the EU, the EEA, the UK and Switzerland, xAI names only public X posts of people over 18 as training data; for chats with Grok it names no such limit.

## Why

x-ai-training-reason = X gives these reasons: accurate and relevant answers, a better grasp of language, humor, and balance in politics.

## Complaints and legal remedies

x-ai-training-object = First switch the training off. Requests about your data go to X through its privacy form, about Grok's own site and app to privacy@x.ai.
x-ai-training-complaint = You can complain to your data protection authority. In the EU and the EEA the Irish one leads; your own takes complaints too. In the UK it is the ICO, in Switzerland the FDPIC.
x-ai-training-canada = In Canada, by one report, the Privacy Commissioner (OPC) has been investigating X since February 2025.

## Where it is stated

x-ai-training-stated = It is in X's Privacy Policy and Terms of Service; for Grok's own site and app, and for Europe, in xAI's Privacy Policy with its addendum. X's help page on Grok describes the switch.

## How long data are kept

x-ai-training-retention = Deleted chats with Grok are removed within 30 days, and on Grok's own site and app private chats too, unless law or safety require otherwise.

## People without an account

x-ai-training-without-account = In the EU, the EEA, the UK and Switzerland, people without an account can send xAI an objection too, by its privacy portal or to privacy@x.ai.

## When something fails

x-ai-training-renamed = By guides, the page has a new name: in 2024 **Grok**, since then **Grok & Third-party Collaborators**. The link, too, comes from guides.
x-ai-training-app = In the app, by a guide of 2024: tap your picture, then **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Wrong claims

x-ai-training-myth-vanished = “The opt-out vanished on 15 November 2024” was feared in the press. X's privacy policy of 2026 still speaks of opting out, and the path was named again in April 2025.
