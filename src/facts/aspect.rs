//! The aspects of a change that people ask about.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! aspects {
    ($($(#[doc = $doc:literal])+ $variant:ident = $id:literal,)+) => {
        /// What about a change is asked, or told by a statement.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum Aspect {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Aspect {
            /// Every aspect: the sixteen that are measured, then the finer ones.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The id as facts, locales and JSON write it.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
        }
    };
}

aspects! {
    /// What changes.
    Overview = "overview",
    /// How to object, step by step.
    OptOut = "opt-out",
    /// Does it concern a region or a kind of account.
    Affected = "affected",
    /// When.
    Deadline = "deadline",
    /// Which data.
    Data = "data",
    /// Whether private messages are used.
    PrivateMessages = "private-messages",
    /// Is it on, and what if one does nothing.
    Default = "default",
    /// May they.
    LegalBasis = "legal-basis",
    /// Is it too late, what was used already.
    PastData = "past-data",
    /// What objecting does and does not do, undoing it, whether one loses anything.
    OptOutEffect = "opt-out-effect",
    /// Who gets the data.
    Recipients = "recipients",
    /// Under-age people.
    Minors = "minors",
    /// Why they do it.
    Reason = "reason",
    /// Complaint, authority, court, deleting.
    Remedies = "remedies",
    /// Where is that stated.
    Source = "source",
    /// Who else does it.
    OtherPlatforms = "other-platforms",
    /// How long it is kept.
    Retention = "retention",
    /// Switching the AI feature itself off.
    FeatureOff = "feature-off",
    /// Data of people without an account.
    NonUsers = "non-users",
    /// Company pages, admins, business plans.
    Organizations = "organizations",
    /// The switch is missing, the form fails.
    Trouble = "trouble",
    /// Whether people read along.
    HumanReview = "human-review",
    /// Pay or consent.
    Price = "price",
    /// Chain letters and notices posted on a profile.
    Myth = "myth",
}

impl Aspect {
    /// Whether it is one of those that were added to the sixteen: asked by real people, and not told of every change.
    pub fn is_finer(self) -> bool {
        self >= Self::Retention
    }
}

impl FromStr for Aspect {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|aspect| aspect.id() == id)
            .ok_or_else(|| {
                let known: Vec<_> = Self::ALL.iter().map(|aspect| aspect.id()).collect();
                format!("`{id}` is no aspect; choose one of {}", known.join(", "))
            })
    }
}

impl TryFrom<String> for Aspect {
    type Error = String;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        id.parse()
    }
}

impl From<Aspect> for String {
    fn from(aspect: Aspect) -> Self {
        aspect.id().to_owned()
    }
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
