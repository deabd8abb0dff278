### LinkedIn's Hiring Assistant: one message per statement and scope of `facts/linkedin/hiring-assistant.toml`.
### No day of this fact is known, so no message has a variable.

# Read after "LinkedIn:".
linkedin-hiring-assistant-name = Hiring Assistant

## What it means where. Read after a line that names the region and says that it applies.

linkedin-hiring-assistant-scope-europe = LinkedIn's European notice names it among its AI features. You can object with a form; the switch for AI training does not stop it.
linkedin-hiring-assistant-scope-rest = LinkedIn's product page speaks of the data of more than a billion members, and the Privacy Policy lets LinkedIn recommend members to recruiters. A list of regions was not found.

## What it is

linkedin-hiring-assistant-what = Hiring Assistant is LinkedIn's AI for recruiters: it compares profiles and résumés of members with what a position asks for, and sums up and explains who may fit. This is a use of your data, not training of AI.
linkedin-hiring-assistant-choice = It is on by default, and the switch for AI training does not stop it. In the EU, the EEA, Switzerland and the UK you can object with a form.

## How to object

linkedin-hiring-assistant-form = In the EU, the EEA, Switzerland and the UK, object with LinkedIn's form (Article 21 GDPR); the switch for AI training does not stop this. LinkedIn's help page tells more about your rights.
linkedin-hiring-assistant-less-data = You can also give it less: by the European notice it reads only profile sections that are filled in, and résumés and answers to screening questions only if you made them available.
linkedin-hiring-assistant-ask-elsewhere = Outside the EU, the EEA, Switzerland and the UK, by the Privacy Policy, you can ask LinkedIn to stop using some or all of your data; a right to object under the GDPR does not exist there.

## When

linkedin-hiring-assistant-no-day = LinkedIn's European notice has named Hiring Assistant at least since its version of 27 February 2025. There is no last day to object; in the EU, the EEA, Switzerland and the UK you can do so at any time.

## Which data

linkedin-hiring-assistant-profile = From your profile, by the European notice: work experience, location, education, skills, summary, certificates and licenses, volunteering, publications and patents.
linkedin-hiring-assistant-made-available = Also, by the European notice: your “Open to Work” status and preferences, and your résumés and answers to screening questions if you have made them available.

## Private messages

linkedin-hiring-assistant-messages-not-listed = By the list in LinkedIn's European notice, messages are not among the data that Hiring Assistant uses.

## The legal basis

linkedin-hiring-assistant-legitimate-interests = In the EU, the EEA, Switzerland and the UK, LinkedIn relies on legitimate interests, not on consent. You can object at any time.

## Older data

linkedin-hiring-assistant-any-time = It is not too late: in the EU, the EEA, Switzerland and the UK you can object at any time.

## What objecting does

linkedin-hiring-assistant-weighed = An objection is not a switch: by the European notice LinkedIn examines it and may turn it down, say for a compelling interest.
linkedin-hiring-assistant-not-the-training-switch = Switching off **Data for Generative AI Improvement** does not stop Hiring Assistant: that switch is about training content-creating AI, not about the use of your profile.

## Who gets the data

linkedin-hiring-assistant-recruiters = Companies that hire with LinkedIn's Recruiter and Jobs products: they see which members match a position, with a summary and an explanation by AI.

## Why

linkedin-hiring-assistant-reason = LinkedIn gives these reasons: easier hiring and job seeking, customers who find suitable candidates faster, members who are found for jobs that fit them, and a wider choice that includes underrepresented groups.

## Complaints and legal remedies

linkedin-hiring-assistant-object = In the EU, the EEA, Switzerland and the UK, send the objection form first. If that does not help, you can complain to your data protection authority.

## Where it is stated

linkedin-hiring-assistant-stated = It stands in LinkedIn's European Regional Privacy Notice, in the row on AI features; LinkedIn has a help page and a product page on it besides.

## Whether people read along

linkedin-hiring-assistant-people-decide = LinkedIn says that Hiring Assistant takes no decisions of its own: recruiters set the requirements, and people stay involved in the hiring.

