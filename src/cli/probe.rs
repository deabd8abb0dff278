//! `optout probe`: asks the bot that serves on this machine whether it hears and can speak.
//!
//! For health checks where no other program is at hand, as in the container image. It asks where `listen` says, with
//! the same configuration as `optout run`; what answers there decides.

use std::{
    io::{self, Read as _, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    process::ExitCode,
    time::Duration,
};

use anyhow::{Context as _, bail};
use clap::Args;

use super::flags::Flags;

/// How long each step of the answer is waited for; whoever serves on the same machine is quick.
const PATIENCE: Duration = Duration::from_secs(5);

/// The longest answer that is read, in bytes: it is a few lines.
const LONGEST: u64 = 65_536;

const EXAMPLES: &str = "\
Examples:
  optout probe             whether it hears and can speak
  optout probe --alive     whether its process answers

Exit codes: 0 yes, 1 no, or nobody can be asked, 2 the arguments make no sense";

/// Ask the bot that serves on this machine whether it hears and can speak, by `listen`
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Probe {
    /// Only ask whether its process answers
    #[arg(long)]
    alive: bool,

    #[command(flatten)]
    flags: Flags,
}

impl Probe {
    /// Asks, and passes on what was answered.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let config = self.flags.layers()?.config()?;
        let Some(address) = config.listen else {
            bail!(
                "`listen` is off, so nobody can be asked; set it to an address such as `127.0.0.1:9090`, for `optout run` too"
            );
        };
        let path = if self.alive { "/livez" } else { "/readyz" };
        let answer = ask(near(address), path)
            .with_context(|| format!("nothing answers at `{address}`; is `optout run` running?"))?;
        writeln!(out, "{}", answer.body.trim_end())?;
        Ok(if answer.is_yes {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

/// What was answered.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    is_yes: bool,
    body: String,
}

/// The address by which this machine reaches what listens there: "every address" is none to connect to.
fn near(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        });
    }
    address
}

fn ask(address: SocketAddr, path: &str) -> io::Result<Answer> {
    let mut connection = TcpStream::connect_timeout(&address, PATIENCE)?;
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    write!(
        connection,
        "GET {path} HTTP/1.0\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )?;
    let mut told = Vec::new();
    connection.take(LONGEST).read_to_end(&mut told)?;
    let told = String::from_utf8_lossy(&told);
    let (head, body) = told.split_once("\r\n\r\n").unwrap_or((&told, ""));
    let status = head.split_whitespace().nth(1);
    Ok(Answer {
        is_yes: head.starts_with("HTTP/") && status == Some("200"),
        body: body.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead as _, BufReader},
        net::TcpListener,
        thread,
    };

    use super::*;

    /// What the probe makes of an answer, and the line by which it asked.
    fn probe(answer: &'static str, path: &str) -> (Answer, String) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let asked = thread::spawn(move || {
            let (connection, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(&connection).lines();
            let first = lines.next().unwrap().unwrap();
            lines.find(|line| line.as_ref().unwrap().is_empty());
            (&connection).write_all(answer.as_bytes()).unwrap();
            first
        });
        let answer = ask(address, path).unwrap();
        (answer, asked.join().unwrap())
    }

    #[test]
    fn only_a_two_hundred_is_a_yes() {
        let (answer, asked) = probe("HTTP/1.1 200 OK\r\nx: y\r\n\r\nready\n", "/readyz");
        assert!(answer.is_yes && answer.body == "ready\n", "{answer:?}");
        assert_eq!(asked, "GET /readyz HTTP/1.0");
        let deaf = "HTTP/1.0 503 Service Unavailable\r\n\r\nlast heard 95 s ago";
        let (answer, _) = probe(deaf, "/livez");
        assert!(
            !answer.is_yes && answer.body == "last heard 95 s ago",
            "{answer:?}"
        );
        for strange in ["", "SSH-2.0 200", "HTTP/1.1"] {
            assert!(!probe(strange, "/").0.is_yes, "{strange}");
        }
    }

    #[test]
    fn every_address_is_reached_by_this_machines_own() {
        for (listens, reached) in [
            ("0.0.0.0:8080", "127.0.0.1:8080"),
            ("[::]:8080", "[::1]:8080"),
            ("127.0.0.2:1", "127.0.0.2:1"),
        ] {
            assert_eq!(near(listens.parse().unwrap()), reached.parse().unwrap());
        }
    }
}
