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
linkedin-terms-rules = New in the agreement: it names Microsoft and all subsidiaries as affiliates, bans deepfakes by name, describes appeals against LinkedIn's decisions, and leaves it to you to check what AI puts out.
linkedin-terms-european-notice = Since the version of 21 August 2026 the European privacy notice also covers checks of identity and age. What it says on AI training is unchanged.

## How to object

linkedin-terms-no-opt-out = There is no opting out of the terms: whoever goes on using LinkedIn accepts them; whoever disagrees can only close the account.
linkedin-terms-own-switches = AI training and, where it applies, ad sharing have switches of their own; ask me about them.

## Whom it concerns

linkedin-terms-worldwide = The new User Agreement and Privacy Policy hold worldwide.

## When

linkedin-terms-start = This holds worldwide. There is no day to object by: whoever goes on using LinkedIn accepts the terms.
linkedin-terms-start-of-notice = The European privacy notice has a newer version, effective 21 August 2026 (EU, EEA, Switzerland, UK).
linkedin-terms-future-notices = LinkedIn announces material changes where the law asks for it. It need not do so beforehand if the law wants a change at once, or if it is about a new service or feature.

## Which data

linkedin-terms-identity-data = The European notice of 21 August 2026 adds: for account recovery and two-factor login your name, year of birth, place, kind of ID and a redacted copy of it; for identity checks the name on the ID, phone number and alternative names.

## Minors

linkedin-terms-age-checks = Since its version of 21 August 2026 the European notice provides for enforcing the minimum age and protecting under-16s as well as 16- and 17-year-olds. Members declare that they are of age; those who are not give their date of birth.

## Who gets the data

linkedin-terms-affiliates = The agreement spells out LinkedIn's affiliates: Microsoft and every subsidiary, such as GitHub.
linkedin-terms-id-firms = In Europe, since 21 August 2026, firms that check IDs are among the service providers as well.

## Complaints and legal remedies

linkedin-terms-remedies = The agreement describes how to appeal against decisions of LinkedIn. Whoever does not accept the terms may close the account.

## Where it is stated

linkedin-terms-stated = LinkedIn's User Agreement and Privacy Policy have it, and for Europe the European Regional Privacy Notice.

## Paying

linkedin-terms-payment = If your means of payment fails, LinkedIn may charge a second one that is on file. Changed prices apply once you have been told.

## Wrong claims

linkedin-terms-myth-january = One blog reports new terms of 14 January 2026; the archived texts show no such version up to August 2026.
