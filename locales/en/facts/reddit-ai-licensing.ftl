### Reddit's licensing to AI firms: one message per statement and scope of `facts/reddit/ai-licensing.toml`.
### The fact has neither $announced nor $effective: no single day is on record.

# Read after "Reddit:".
reddit-ai-licensing-name = licensing for AI training

## What it means where. Read after a line that names the region and says that it applies.

reddit-ai-licensing-scope-europe = No exception for Europe: the version of Reddit's User Agreement for the EEA, the UK and Switzerland allows AI training too. The first deal known, with Google, was announced in February 2024.
reddit-ai-licensing-scope-rest = Reddit's User Agreement allows AI training here as well. The first deal known, with Google, was announced in February 2024.

## What it is

reddit-ai-licensing-what = Reddit licenses public posts and comments to AI firms, worldwide. By a deal announced in February 2024 Google may train its AI with them; by another of 2024 OpenAI has access, and ChatGPT may show them in its answers.

## How to object

reddit-ai-licensing-no-switch = There is no opt-out: Reddit has no switch against licensing public posts to AI firms, in any region. What helps is to delete posts, and not to post in public.
reddit-ai-licensing-delete-first = Delete your posts and comments on Reddit one by one, and only then the account. If you delete the account alone, they stay visible, just without your name.
reddit-ai-licensing-request = In the EEA, the UK and Switzerland you have rights to object and to erasure: use Reddit's request form or write to redditdatarequests@reddit.com. Whether an objection stops the licensing is not known.

## Whom it concerns

reddit-ai-licensing-everybody = Everybody who posts in public on Reddit, worldwide. No region is left out.

## When

reddit-ai-licensing-running = The first deal known, with Google, was announced in February 2024; since which day exactly posts have been handed on is not known. There is no last day to object.
reddit-ai-licensing-notice = For the EEA, the UK and Switzerland, Reddit promises to announce material changes to its terms at least 30 days ahead.

## Which data

reddit-ai-licensing-public = Licensed is what is public: posts, comments, user names, public profile data, karma and the like.
reddit-ai-licensing-not-licensed = Not licensed, Reddit says: private messages, mod mail, e-mail addresses, browsing history, and IP addresses.

## Private messages

reddit-ai-licensing-public-chats = Messages in public chats are something else: Reddit's Privacy Policy of 1 July 2026 counts them as public content.

## What is set by default

reddit-ai-licensing-included = All public content on Reddit is included, and there is nothing to switch off.

## The legal basis

reddit-ai-licensing-licence = Reddit relies on its User Agreement of 1 July 2026: you keep ownership, but give Reddit a worldwide, perpetual and irrevocable license that it can pass on, expressly also to train AI.
reddit-ai-licensing-no-basis-of-its-own = By the policy text of 1 July 2026, the legal bases that Reddit lists for the EEA, the UK and Switzerland do not name licensing to AI firms as a purpose of its own. What European authorities say to it is not known.

## What the settings and deleting do

reddit-ai-licensing-ads-only = Reddit's privacy settings let you choose about ads; none of them changes the licensing to AI firms.
reddit-ai-licensing-deletions = Reddit says: firms with a contract must respect it when you delete something on Reddit, and must not use the content to identify or watch people.

## Older data

reddit-ai-licensing-trained-models = What deleting changes in models that are already trained is not known; one commentator doubts that they are trained anew.
reddit-ai-licensing-perpetual = By the User Agreement of 1 July 2026 the license that you give Reddit is perpetual and irrevocable.

## Who gets the data

reddit-ai-licensing-partners = Known are Google (announced in February 2024, reportedly for about 60 million US dollars a year) and OpenAI (2024). Others who want larger amounts need a contract and pay.
reddit-ai-licensing-talks = In September 2025 Bloomberg reported that Reddit was negotiating anew with Google and wanted to be paid by use. A result is not known.
reddit-ai-licensing-lawsuits = Reddit has sued firms that it accuses of taking posts without a contract: Anthropic in June 2025, and SerpApi, Oxylabs, AWMProxy and Perplexity in October 2025. No ruling was known by mid-2026.

## Minors

reddit-ai-licensing-minimum-age = By its terms Reddit is for people of 13 and over, or older where local law says so. An exception from the licensing for minors is not named.

## Why

reddit-ai-licensing-reason = Reddit says that it wants to stay open, but to give large-scale access only to partners with a contract who protect users. It also earns money with it.

## Complaints and legal remedies

reddit-ai-licensing-complaint = In the EEA, the UK and Switzerland you can complain to your data protection authority. Responsible is Reddit Netherlands B.V. for the EEA and Switzerland, Reddit, Inc. for the UK.
reddit-ai-licensing-ask-elsewhere = Outside the EEA, the UK and Switzerland too, anybody can ask Reddit for a copy of their data or for deletion of the account, by form or at redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = By the policy text it is about public content: what you do not post in public, or post under a name that does not point to you, tells less about you.

## Where it is stated

reddit-ai-licensing-stated = The license stands in Reddit's User Agreement; the Privacy Policy and the Public Content Policy say what is public and that others pay for larger amounts.
