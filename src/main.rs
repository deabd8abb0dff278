//! Arguments in, exit code out.

use std::process::ExitCode;

use clap::Parser as _;
use optout::cli::Arguments;

#[expect(
    clippy::print_stderr,
    reason = "the last error of a command belongs on standard error"
)]
fn main() -> ExitCode {
    match Arguments::parse().execute() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("optout: {error:#}");
            ExitCode::FAILURE
        }
    }
}
