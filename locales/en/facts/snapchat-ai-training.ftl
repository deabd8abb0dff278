### Snapchat's AI training: one message per statement and scope of `facts/snapchat/ai-training.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "Snapchat:".
snapchat-ai-training-name = AI training

## What it means where. Read after a line that names the region and says whether it applies.

snapchat-ai-training-scope-eea-gb = It already stood in the policy of 7 April 2025; the one announced for { $effective } keeps it. In the EEA and the UK you may have a right to object.
snapchat-ai-training-scope-rest = It already stood in the policy of 7 April 2025; the one announced for { $effective } keeps it, worldwide. Which rights you have depends on your law.

## What changes

snapchat-ai-training-what-planned = As announced on { $announced }, a new policy and new terms take effect on { $effective }, worldwide. As before, Snap develops its models, generative AI included, with users' information; chats with My AI improve My AI.
snapchat-ai-training-what = Snap develops its models, generative AI included, with users' information; chats with My AI improve My AI. So says the policy announced for { $effective }, worldwide, and so said the one before it.
snapchat-ai-training-choice = It is on by default. The policy text names no switch against it; users report one for public content, and what you shared with My AI can be deleted.
snapchat-ai-training-other-news = Also new, as announced: checks or estimates of age, depending on the region; faces grouped in Memories, if you want; and the name SPECS for Snap's glasses.

## How to object

snapchat-ai-training-no-switch-named = Snap's policy, as announced, names no switch against AI training. It names two other ways: delete what you shared with My AI, and object where your law gives you that right.
snapchat-ai-training-clear-my-ai = Delete what you shared with My AI, in the app (on Android it is under **Account Actions**):
    .step-1 = Tap your profile, then the gear (**Settings**).
    .step-2 = Under **Privacy Controls**, open **Clear Data**.
    .step-3 = Choose **Clear My AI Data** and confirm.
snapchat-ai-training-reported-switch = Users describe a switch for public content; labels may differ: the gear (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: off.

## Whom it concerns

snapchat-ai-training-everybody = All who use Snapchat, worldwide, by the announced policy; extra notices add rights by region.

## When

snapchat-ai-training-start-planned = The new policy and terms take effect on { $effective }, as announced. It is no last day to object: the previous policy already had this use, and My AI data can be deleted at any time.
snapchat-ai-training-start = The new policy and terms were announced for { $effective }. It was no last day to object: the previous policy already had this use, and My AI data can be deleted at any time.

## Which data

snapchat-ai-training-my-ai = What you enter in My AI and other AI features, and what they return. Models learn from it, and it also feeds personalization and ads, by the announced policy.
snapchat-ai-training-users-information = For developing algorithms, models and generative AI, the announced policy speaks of users' information in general.

## Private messages

snapchat-ai-training-private-content = By the policy text, private content and messages that you send to friends are not used for personalization or ads. Such a sentence on AI training is not known.
snapchat-ai-training-group-chats = If My AI is in a group chat, it can read the messages there.

## What is set by default

snapchat-ai-training-on = It is on. If you do nothing, Snap's models may learn from what you share with its AI features.

## The legal basis

snapchat-ai-training-bases-elsewhere = For the EEA and the UK, Snap lists its legal bases on a help page of its own. What it says there on AI training could not be read.

## What objecting does

snapchat-ai-training-clearing = Clearing deletes your own chat with My AI, not messages in group chats with it, and can take up to 30 days.
snapchat-ai-training-public-only = The switch that users describe is about public content; that it also stops learning from chats with My AI is not known.
snapchat-ai-training-ads-separate = Ads are another matter: Snapchat's help describes **Settings**, **Ad Preferences**, where ads by audience, activity and network can be turned off.

## Older data

snapchat-ai-training-still-possible = It is not too late: what you shared with My AI can be deleted at any time.
snapchat-ai-training-trained-models = What deleting means for models that have already learned from it is not stated in the texts that could be read.

## Minors

snapchat-ai-training-teen-ads = In the EEA and the UK, under-18s are automatically left out of ads by audience, activity and third-party data. That is about ads, not AI training.
snapchat-ai-training-age-checks = An exception from AI training for under-18s is not known from the announced policy; Snap may estimate or check the age of users, depending on the region.

## Why

snapchat-ai-training-reason = Snap says what for: to develop and improve features, algorithms and models, and to make My AI's answers better.

## Complaints and legal remedies

snapchat-ai-training-object = Where your law gives you the right, you can object to Snap's use of your data; the policy says how. You can also complain to your data protection authority, for instance in the EEA and the UK.

## Where it is stated

snapchat-ai-training-stated = It is stated in Snap's Privacy Policy and Terms of Service, in the versions announced for { $effective }.

## How long data are kept

snapchat-ai-training-kept = What you share with My AI is kept until you delete it; deleting can take up to 30 days.

## When something fails

snapchat-ai-training-labels-differ = The labels of the switch for public content may differ. Whether it exists in every country, and still does under the policy announced for { $effective }, is not confirmed: look in the app's settings.
