//! What an operator orders: `status`, `rooms`, `leave`, `reload`. Whether somebody is one is the shell's to know, and only
//! an operator's words are read here: to anybody else these are words like others.

use super::{Understanding, line::Line};
use crate::{
    language::Language,
    understanding::{command::Operation, locale::Operating},
};

impl Understanding {
    /// What an operator's text orders, and in which language; `None` where it is anything else.
    pub fn operation(
        &self,
        text: &str,
        expected: Option<&Language>,
    ) -> Option<(Operation, Language)> {
        let line = Line::read(text);
        let vocabularies = self.vocabularies(expected);
        vocabularies.into_iter().find_map(|words| {
            let mut args = line.args();
            args.skip(&words.courtesy);
            let operating = args.take(&words.operate)?;
            let operation = match operating {
                Operating::Status => Operation::Status,
                Operating::Rooms => Operation::Rooms,
                Operating::Reload => Operation::Reload,
                Operating::Leave => {
                    let room = Some(args.value()).filter(|room| !room.is_empty());
                    return Some((Operation::Leave(room), words.language.clone()));
                }
            };
            args.skip_last(&words.courtesy);
            args.is_done().then(|| (operation, words.language.clone()))
        })
    }
}
