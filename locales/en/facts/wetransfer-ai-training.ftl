### AI training at WeTransfer, which does none: one message per statement and scope of
### `facts/wetransfer/ai-training.toml`. Neither $announced nor $effective is used: there is nothing that begins.

# Read after "WeTransfer:".
wetransfer-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it does not apply.

wetransfer-ai-training-scope-rest = By WeTransfer's terms your content is not used to train AI. The sentence stands above both versions of the terms, the one for the US and the one for everywhere else.

## What it is

wetransfer-ai-training-what = No: by its terms WeTransfer does not use your content to train AI.
wetransfer-ai-training-passage-withdrawn = In July 2025 new terms of WeTransfer were understood as a permission to train AI with people's files. After the protest WeTransfer took the passage out and said that it does not use files to train AI.

## How to object, and by when

wetransfer-ai-training-nothing-to-object-to = WeTransfer does not train AI with your content, so there is nothing to object to and no day to keep.

## Which data

wetransfer-ai-training-licence = The terms allow WeTransfer to use what you upload to run, develop and improve its service. They say as well that it is not used to train AI.

## What is set by default

wetransfer-ai-training-never = You need not set anything: by the terms, content is not used to train AI.

## Who gets the data

wetransfer-ai-training-not-sold = By WeTransfer's terms your content is not sold to anyone, and it is not used to train AI.

## Where it is stated

wetransfer-ai-training-stated = WeTransfer's terms say it at their very beginning, as they were read in August 2026.

## Whether people read along, private files

wetransfer-ai-training-rule-checks = Not for training: by its terms WeTransfer may look at content, with people and with machines, when it investigates whether its rules or the law were broken.
