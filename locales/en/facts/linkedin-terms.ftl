### LinkedIn's terms: one message per statement and scope of `facts/linkedin/terms.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "LinkedIn:".
linkedin-terms-name = new terms

## What it means where. Read after a line that names the region and says that it applies, and since or from when.

linkedin-terms-scope-europe = For Europe there is a regional privacy notice besides.
linkedin-terms-scope-rest = The new User Agreement and Privacy Policy hold worldwide, from the same day on.

## What changes

linkedin-terms-what-planned = On { $effective } a new User Agreement and a new Privacy Policy take effect worldwide. They replace the versions of 20 November 2024 and 18 September 2024.
linkedin-terms-what = On { $effective } a new User Agreement and a new Privacy Policy took effect worldwide. They replaced the versions of 20 November 2024 and 18 September 2024.
linkedin-terms-rules = New in the agreement: it counts every subsidiary of Microsoft among LinkedIn's affiliates, expressly bans media that wrongly show what people say or do (deepfakes), points to appeals against some decisions of LinkedIn, and leaves it to you to check what AI puts out.
linkedin-terms-european-notice = Since its version of 21 August 2026 the European privacy notice (EU, EEA, Switzerland, UK) also covers more data for checks of identity, and checks of age. What it says on AI training is unchanged.

## How to object

linkedin-terms-no-opt-out = There is no opting out of the terms: whoever goes on using LinkedIn accepts them; whoever disagrees can only close the account.
linkedin-terms-own-switches = AI training and, where it applies, ad sharing have switches of their own; ask me about them.

## Whom it concerns

linkedin-terms-worldwide = The new User Agreement and Privacy Policy hold worldwide.

## When

linkedin-terms-start = This holds worldwide. There is no day to object by: whoever goes on using LinkedIn accepts the terms.
linkedin-terms-start-of-notice = The European privacy notice has a newer version, effective 21 August 2026 (EU, EEA, Switzerland, UK).
linkedin-terms-future-notices = By the agreement LinkedIn announces material changes of these texts so that you can look at them before they take effect. It may do without where the law wants a change at once, or where a change is about a newly launched service or feature.

## Which data

linkedin-terms-identity-data = The European notice of 21 August 2026 adds: for account recovery and two-factor login your name, year of birth, place, kind of ID and a redacted copy of it, on which only name and face can be seen; for identity checks the name on the ID, phone number and alternative names.
linkedin-terms-age-data = For checks of age the European notice of 21 August 2026 adds your declaration whether you are of age and, if you are not, your date of birth.

## The legal basis

linkedin-terms-basis-of-notice = In the European notice of 21 August 2026, ID data for account recovery and identity checks rest on your consent, which you can withdraw at any time; checks of age rest on legitimate interests, and you can object.

## Minors

linkedin-terms-minimum-age = The agreement sets a minimum age of 16, or higher where the law asks for it.
linkedin-terms-age-checks = Since its version of 21 August 2026 the European notice names enforcing the minimum age as a purpose, to protect under-16s and safeguard 16- and 17-year-olds. For that it lists your declaration whether you are of age and, if you are not, your date of birth.

## Who gets the data

linkedin-terms-affiliates = The agreement spells out LinkedIn's affiliates: Microsoft and every subsidiary, such as GitHub.
linkedin-terms-id-firms = In the EU, the EEA, Switzerland and the UK, since 21 August 2026, firms that check IDs are among the service providers as well.

## Complaints and legal remedies

linkedin-terms-remedies = By the agreement you can appeal against some decisions of LinkedIn that affect you. Whoever does not accept the terms may close the account.

## Where it is stated

linkedin-terms-stated = LinkedIn's User Agreement and Privacy Policy have it, and for Europe the European Regional Privacy Notice.

## Paying

linkedin-terms-payment = If your payment method fails, LinkedIn may charge a second one that is on file. Changed prices apply for the future, after reasonable notice.

## Wrong claims

linkedin-terms-myth-january = One blog reports new terms of 14 January 2026; the archived texts show no such version up to August 2026.
