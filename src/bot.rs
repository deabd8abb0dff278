//! The pure front door: an inquiry, a post or what came of a command goes in, a reply comes out.
//!
//! The Matrix shell and the command line call this and nothing below it. It owns the facts, what understands and what
//! words, and has no hands: the day and the conversation's memory are arguments, and nothing here reads or writes.
//! What the arrows do is in `understanding`, `answering` and `wording`.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

pub use crate::wording::Host;
use crate::{
    answering::{self, Answer, Tellings},
    conversation::Conversation,
    facts::{self, FactBase, Problem, Source},
    files::Files,
    inquiry::Inquiry,
    language::{Language, Spoken, Wishes},
    place::{Audience, PlaceKind},
    region::Region,
    reminders::{self, Obeyed, OccurrenceId, Post, Settled},
    understanding::{
        Choice, Command, Context, Explanation, Misuse, Operation, Ordered, Outcome, Question,
        Refusal, Topic, Understanding,
    },
    wording::{self, Catalog, Operated, Remark, Reply, Voice},
};

/// The bot without hands.
#[derive(Debug)]
pub struct Bot {
    base: FactBase,
    understanding: Understanding,
    catalog: Catalog,
    host: Host,
}

/// What somebody may order in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They may change what the room has settled.
    Moderator,
    /// They may not; it takes this power.
    Member {
        /// The power level that the room asks for.
        needed: i64,
    },
}

/// What is said to an order, and what it changes.
#[derive(Clone, Debug)]
pub struct Compliance {
    /// The language answered in.
    pub language: Language,
    /// The words.
    pub reply: Reply,
    /// What the room has settled now, with the news that it need not be told; `None` where nothing changed.
    pub settled: Option<(Settled, Vec<OccurrenceId>)>,
    /// Whether the reply says that what is kept of whoever ordered it is deleted: it has to be, before it is sent.
    pub forgets: bool,
}

/// A reply, with what was understood and what it rests on.
#[derive(Clone, Debug)]
pub struct Response {
    /// What was understood.
    pub question: Question,
    /// The language answered in.
    pub language: Language,
    /// The words.
    pub reply: Reply,
    /// The sources that the reply rests on, those that it may show first; empty where it tells nothing of a change.
    pub sources: Vec<Source>,
    /// The oldest day on which one of what it rests on was read.
    pub as_of: Option<Date>,
    /// The choices offered, each as the question that it stands for.
    pub choices: Vec<(Choice, String)>,
    /// What of the facts it tells, to be kept as text beside the note: [`Bot::is_outdated`] reads it.
    pub told: Tellings,
}

impl Response {
    /// What to keep of the question with the answer, for whoever replies to it and to tell it anew: its change, aspects and
    /// region, no word of it.
    pub fn note(&self) -> Option<String> {
        self.question.note()
    }
}

impl Bot {
    /// A bot of these files. `weights` are those that [`Bot::weights`] gave for the same files; others are ignored.
    ///
    /// # Errors
    /// Everything that is wrong in the facts, the locales or the examples: all at once.
    pub fn new(files: &Files, host: Host, weights: Option<&[u8]>) -> Result<Self, Vec<Problem>> {
        let (base, mut problems) = facts::load(files);
        let catalog = Catalog::new(files).map_err(|faults| problems.extend(faults));
        if let Ok(catalog) = &catalog {
            problems.extend(catalog.untold(&base));
        }
        let understanding =
            Understanding::new(files, &base, weights).map_err(|faults| problems.extend(faults));
        match (catalog, understanding) {
            (Ok(catalog), Ok(understanding)) if problems.is_empty() => Ok(Self {
                base,
                understanding,
                catalog,
                host,
            }),
            _ => {
                problems.sort();
                Err(problems)
            }
        }
    }

    /// The trained weights, to be kept and given to [`Bot::new`] at the next start.
    pub fn weights(&self) -> Vec<u8> {
        self.understanding.weights()
    }

    /// Whether its weights are other ones than it was given.
    pub const fn has_new_weights(&self) -> bool {
        self.understanding.is_newly_trained()
    }

    /// The languages that it answers in, without their variants.
    pub fn languages(&self) -> &[Language] {
        self.spoken().languages()
    }

    /// The languages that it answers in, and their variants.
    pub const fn spoken(&self) -> &Spoken {
        self.catalog.spoken()
    }

    /// The one reply to an inquiry. Never panics, whatever the text.
    pub fn reply_to(
        &self,
        inquiry: &Inquiry,
        conversation: &mut Conversation,
        today: Date,
    ) -> Response {
        self.recall(inquiry, conversation);
        let context = context(inquiry.settings.language.as_ref(), conversation);
        let mut question = self.understanding.understand(&inquiry.text, &context);
        let meant = is_unheard_of(&question)
            .then(|| self.understanding.meant(&inquiry.text, context.language))
            .flatten();
        if let Some(meant) = &meant {
            question.language = Some(meant.language.clone());
        }
        let language = self.language_for(inquiry, conversation, &question);
        let preface = self.preface(conversation, &question, &language, today);
        remember(conversation, &question, &language);
        let mut response = self.respond(
            question,
            conversation.region,
            inquiry.audience(),
            &language,
            today,
        );
        if let Some(meant) = meant {
            let voice = self.voice(&language, today);
            response.reply = wording::did_you_mean(&voice, &self.host, &meant.line);
        }
        if let Some(preface) = preface {
            response.reply = response.reply.after(&preface);
        }
        response
    }

    /// What is said first where the question's language is understood but not spoken: once, not with every answer.
    fn preface(
        &self,
        conversation: &Conversation,
        question: &Question,
        language: &Language,
        today: Date,
    ) -> Option<Reply> {
        let asked = question.language.as_ref()?;
        let is_among =
            |languages: &[Language]| languages.iter().any(|own| own.primary() == asked.primary());
        let is_new = conversation.asked_in.as_ref() != Some(asked);
        let is_due =
            is_new && is_among(self.understanding.languages()) && !is_among(self.languages());
        is_due.then(|| wording::another_language(&self.voice(language, today), asked))
    }

    /// What is understood of a question, with the message before it in the same conversation, where there was one.
    pub fn understand(&self, text: &str, before: Option<&str>) -> Question {
        let mut conversation = Conversation::default();
        if let Some(before) = before {
            self.hear(before, None, &mut conversation);
        }
        let context = context(None, &conversation);
        self.understanding.understand(text, &context)
    }

    /// What an inquiry orders, if it is an order and no question.
    pub fn command(&self, inquiry: &Inquiry) -> Option<Ordered> {
        self.understanding
            .command(&inquiry.text, inquiry.settings.language.as_ref())
    }

    /// Does what was ordered to what a room has settled, as far as whoever orders it may. `zone` is the operator's.
    pub fn order(
        &self,
        ordered: &Ordered,
        standing: Standing,
        settled: &Settled,
        zone: &TimeZone,
        now: Timestamp,
    ) -> Compliance {
        let language = self.usual(&ordered.language, settled.settings.language.as_ref());
        let today = |settled: &Settled| {
            let here = settled.settings.timezone.as_ref().unwrap_or(zone);
            here.to_datetime(now).date()
        };
        let refused = |reply| Compliance {
            language: language.clone(),
            reply,
            settled: None,
            forgets: false,
        };
        let command = match (&ordered.command, standing) {
            (Ok(command), _) if !command.settles() => command,
            (_, Standing::Member { needed }) => return refused(self.forbidden(needed, &language)),
            (Err(misuse), Standing::Moderator) => {
                return refused(self.misused(misuse, &language, today(settled)));
            }
            (Ok(command), Standing::Moderator) => command,
        };
        let mut order = reminders::obey(command, settled, &self.base, zone, now);
        let changed = order.settled != *settled;
        order.settled.spoken = Some(self.usual(&ordered.language, None));
        // A language that was just fixed is that of the reply.
        let language = self.nearest(order.settled.language().unwrap_or(&language));
        Compliance {
            reply: self.obeyed(&order.outcome, &language, today(&order.settled)),
            language,
            settled: changed.then_some((order.settled, order.known)),
            forgets: *command == Command::ForgetMe,
        }
    }

    /// What is said to a question that was understood before, to this audience. `here` is the region that the asker gave for
    /// the whole conversation.
    pub fn respond(
        &self,
        question: Question,
        here: Option<Region>,
        audience: Audience,
        language: &Language,
        today: Date,
    ) -> Response {
        let voice = self.voice(language, today);
        let answer = answering::decide(&question, here, &self.base, today);
        let reply = wording::word(&voice, &self.host, audience, question.extent, &answer);
        let (sources, as_of) = rests_on(&answer);
        let told = Tellings::of(&answer, today);
        let choices = match &answer {
            Answer::Choose(choices) => choices
                .iter()
                .map(|choice| (choice.clone(), voice.choice(choice)))
                .collect(),
            Answer::Told(_) | Answer::Across(_) | Answer::Declined { .. } | Answer::About(_) => {
                Vec::new()
            }
        };
        Response {
            question,
            language: language.clone(),
            reply,
            sources,
            as_of,
            choices,
            told,
        }
    }

    /// Whether an answer that told this (`Response::told`, as text) would be told otherwise now: something of it has been
    /// revised since, or is gone. What cannot be read is not corrected either.
    pub fn is_outdated(&self, told: &str) -> bool {
        let told = told.parse::<Tellings>();
        told.is_ok_and(|told| told.are_outdated(&self.base))
    }

    /// The question of a note (`Response::note`) answered anew; `None` where nothing is known of its change any more. `here` is
    /// as in [`Self::respond`].
    pub fn retell(
        &self,
        note: &str,
        here: Option<Region>,
        language: &Language,
        today: Date,
    ) -> Option<Response> {
        let question = self.noted(note)?;
        // Only what is said of the bot itself depends on who hears it, and no note is about that.
        let audience = Audience {
            kind: PlaceKind::Room,
            may_settle: false,
        };
        let language = self.nearest(language);
        Some(self.respond(question, here, audience, &language, today))
    }

    /// Why an inquiry is understood as it is.
    pub fn explain(&self, inquiry: &Inquiry, conversation: &mut Conversation) -> Explanation {
        self.recall(inquiry, conversation);
        self.understanding.explain(
            &inquiry.text,
            &context(inquiry.settings.language.as_ref(), conversation),
        )
    }

    /// What is said once after joining a room.
    pub fn greeting(&self, language: &Language) -> Reply {
        let language = self.nearest(language);
        wording::greeting(&self.voice(&language, Date::ZERO), &self.host)
    }

    /// What the bot says of its own work.
    pub fn remark(&self, remark: Remark, language: &Language) -> Reply {
        let language = self.nearest(language);
        wording::remark(&self.voice(&language, Date::ZERO), remark)
    }

    /// What is told of a room, by its name, that does not let the bot speak, to somebody who can change it; `needed` is the
    /// power level that speaking takes there.
    pub fn muted(&self, room: &str, needed: i64, language: &Language) -> Reply {
        let language = self.nearest(language);
        wording::muted(&self.voice(&language, Date::ZERO), room, needed)
    }

    /// A reply that takes the place of an older one, because something that it rests on has changed; it says so, with the
    /// day.
    pub fn corrected(&self, reply: &Reply, language: &Language, day: Date) -> Reply {
        let language = self.nearest(language);
        reply.after(&wording::corrected(&self.voice(&language, day), day))
    }

    /// What an operator orders, and in which language; `None` where it is anything else.
    pub fn operation(&self, inquiry: &Inquiry) -> Option<(Operation, Language)> {
        let fixed = inquiry.settings.language.as_ref();
        let (operation, asked) = self.understanding.operation(&inquiry.text, fixed)?;
        Some((operation, self.usual(&asked, fixed)))
    }

    /// What is told of an operator's order.
    pub fn operated(&self, outcome: &Operated, language: &Language) -> Reply {
        let language = self.nearest(language);
        wording::operated(&self.voice(&language, Date::ZERO), &self.host, outcome)
    }

    /// A post of reminders, on its own day.
    pub fn remind(&self, post: &Post, language: &Language) -> Reply {
        let language = self.nearest(language);
        wording::post(&self.voice(&language, post.today), &self.host, post)
    }

    /// What is told of a command. `today` is the room's day.
    pub fn obeyed(&self, outcome: &Obeyed, language: &Language, today: Date) -> Reply {
        let language = self.nearest(language);
        wording::obeyed(&self.voice(&language, today), &self.host, outcome)
    }

    /// What is told of a command that cannot be obeyed as it is written. The line to copy may name a day after `today`.
    pub fn misused(&self, misuse: &Misuse, language: &Language, today: Date) -> Reply {
        let language = self.nearest(language);
        wording::misused(&self.voice(&language, today), &self.host, misuse)
    }

    /// What is told to somebody whose power level is too low for a command; `needed` is the one that is not.
    pub fn forbidden(&self, needed: i64, language: &Language) -> Reply {
        let language = self.nearest(language);
        wording::forbidden(&self.voice(&language, Date::ZERO), needed)
    }

    /// The facts.
    pub fn base(&self) -> &FactBase {
        &self.base
    }

    /// Where nothing is remembered, the message before stands for the memory.
    fn recall(&self, inquiry: &Inquiry, conversation: &mut Conversation) {
        let Conversation { language, room, .. } = conversation;
        *language = language.take().or_else(|| inquiry.answered_in.clone());
        *room = room.take().or_else(|| inquiry.spoken_here.clone());
        // A reply tells what it is about better than the time does.
        let noted = inquiry.replies_to.as_deref();
        let noted = noted.and_then(|note| self.noted(note));
        if let Some(noted) = noted
            && conversation
                .last
                .as_ref()
                .is_none_or(|last| !last.is_of(&noted))
        {
            conversation.last = Some(noted);
        }
        let knows_nothing = conversation.last.is_none() && conversation.choices.is_empty();
        if let Some(before) = inquiry.context.as_deref().filter(|_| knows_nothing) {
            self.hear(before, inquiry.settings.language.as_ref(), conversation);
        }
    }

    /// The question of a note; `None` where nothing is known of its change any more.
    fn noted(&self, note: &str) -> Option<Question> {
        let question = Question::from_note(note)?;
        if let Topic::Change(id) = &question.topic {
            self.base.fact(id)?;
        }
        Some(question)
    }

    /// Remembers a message as if it had been answered; `fixed` is the room's language.
    fn hear(&self, before: &str, fixed: Option<&Language>, conversation: &mut Conversation) {
        let question = self
            .understanding
            .understand(before, &context(fixed, conversation));
        let language = question.language.clone();
        let language = language.unwrap_or_else(|| self.host.language.clone());
        remember(conversation, &question, &language);
    }

    fn language_for(
        &self,
        inquiry: &Inquiry,
        conversation: &Conversation,
        question: &Question,
    ) -> Language {
        let wishes = Wishes {
            fixed: inquiry.settings.language.clone(),
            question: question.language.clone(),
            asker: conversation.language.clone(),
            room: conversation.room.clone(),
        };
        wishes.choose(self.spoken(), &self.host.language)
    }

    /// The language to answer in what was ordered in another one, or in its variant; `fixed` is the room's language.
    fn usual(&self, asked: &Language, fixed: Option<&Language>) -> Language {
        let wishes = Wishes {
            fixed: fixed.cloned(),
            question: Some(asked.clone()),
            ..Wishes::default()
        };
        wishes.choose(self.spoken(), &self.host.language)
    }

    /// The language that it answers in where this one is wished for.
    pub fn nearest(&self, language: &Language) -> Language {
        let wishes = Wishes {
            fixed: Some(language.clone()),
            ..Wishes::default()
        };
        wishes.choose(self.spoken(), &self.host.language)
    }

    fn voice<'a>(&'a self, language: &'a Language, today: Date) -> Voice<'a> {
        Voice {
            catalog: &self.catalog,
            language,
            base: &self.base,
            understood: self.understanding.languages(),
            today,
        }
    }
}

/// Whether nothing was understood, though something was said.
fn is_unheard_of(question: &Question) -> bool {
    match question.outcome {
        Outcome::Decline(why) => why != Refusal::Empty,
        Outcome::Answer | Outcome::Clarify(_) => false,
    }
}

/// What is known beside a text; `fixed` is the room's language.
fn context<'a>(fixed: Option<&'a Language>, conversation: &'a Conversation) -> Context<'a> {
    Context {
        last: conversation.last.as_ref(),
        choices: &conversation.choices,
        language: conversation
            .asked_in
            .as_ref()
            .or(conversation.language.as_ref())
            .or(fixed)
            .or(conversation.room.as_ref()),
    }
}

/// A question on a change is what the next one may lean on; what was offered holds until something else is said.
fn remember(conversation: &mut Conversation, question: &Question, language: &Language) {
    conversation.language = Some(language.clone());
    if question.language.is_some() {
        conversation.asked_in.clone_from(&question.language);
    }
    conversation.choices = match &question.outcome {
        Outcome::Clarify(choices) => choices.clone(),
        Outcome::Answer | Outcome::Decline(_) => Vec::new(),
    };
    match question.topic {
        Topic::Change(_) | Topic::General => conversation.last = Some(question.clone()),
        Topic::Service(_) | Topic::Bot(_) | Topic::None => {}
    }
}

/// The sources, and the day that they stand for.
fn rests_on(answer: &Answer<'_>) -> (Vec<Source>, Option<Date>) {
    let (sources, as_of) = match answer {
        Answer::Told(told) => (&told.sources, told.as_of),
        Answer::Across(across) => (&across.sources, across.as_of),
        Answer::Choose(_) | Answer::Declined { .. } | Answer::About(_) => {
            return (Vec::new(), None);
        }
    };
    (sources.iter().copied().cloned().collect(), as_of)
}
