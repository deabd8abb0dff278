### Rights that hold whatever the platform: one message per statement of `facts/general/rights.toml`.

# Read where a platform and its change stand in other answers.
general-rights-name = Across platforms

## How to object

general-rights-object = In the EU, the EEA and the UK you may object at any time where a company relies on legitimate interests (Article 21 GDPR). It has to stop, unless it shows compelling grounds of its own. Many platforms have a switch or a form for that.
general-rights-object-in-switzerland = In Switzerland nobody may process your data against your express will without a reason that justifies it (Articles 30 and 31 of the Federal Act on Data Protection). So one can forbid it to a platform there, too.
general-rights-object-to-ads = Against direct marketing an objection always counts, without any reason (Article 21(2) and (3) GDPR).

## Legal bases

general-rights-legitimate-interests = “Legitimate interests” (Article 6(1)(f) GDPR) let a company use data without asking, as long as your interests and rights do not weigh more. In return it has to tell you of your right to object.
general-rights-consent = Consent (Article 6(1)(a) and Article 7 GDPR) is asked for beforehand and can be withdrawn at any time: opt-in. With opt-out, it happens until you object.

## What objecting does

general-rights-after-objecting = After an objection under Article 21 GDPR the data may not be used for that purpose any more, unless the company shows compelling grounds that outweigh yours.
general-rights-erasure = In the EU, the EEA and the UK you may also ask for data to be erased, for example after a successful objection (Article 17 GDPR). The GDPR does not say what becomes of a model that was trained with them.

## How long it may take

general-rights-one-month = In the EU, the EEA and the UK a company has to answer a request within one month; it may take two months more if it is complicated, and has to say so (Article 12(3) GDPR).

## Complaints

general-rights-complaint = In the EU, the EEA and the UK you can complain to a data protection authority, free of charge: usually the one of the country where you live or work (Article 77 GDPR).
general-rights-complaint-in-germany = In Germany the authority of your state (Land) takes complaints about companies, not the federal one.
general-rights-complaint-in-switzerland = In Switzerland you can report a violation to the Federal Data Protection and Information Commissioner (FDPIC), who may open an investigation, and go to a civil court (Articles 32 and 49 of the Federal Act on Data Protection).
general-rights-unanswered = Going to court is possible, too, whether or not you have complained (Article 79 GDPR). Ask a lawyer or a consumer association whether it is worth it.

## Where it is stated

general-rights-stated = It is stated in the GDPR, in the UK GDPR, and for Switzerland in the Federal Act on Data Protection.
