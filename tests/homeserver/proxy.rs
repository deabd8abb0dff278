//! A proxy between the bot and the homeserver, which makes the trouble that a test plans: it refuses a request, cuts it
//! off, takes the answer for itself, or holds it until the test goes on. Each plan meets one request.
//!
//! It speaks just enough HTTP/1.1 for that: one request per connection, bodies with a length, as the SDK sends them.

use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};
use url::Url;

use optout::demo::PATIENCE;

/// A proxy that ends with its value.
pub(crate) struct Proxy {
    url: Url,
    plans: Arc<Mutex<Vec<Plan>>>,
    serving: JoinHandle<()>,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fate {
    /// The proxy answers itself, with this status and JSON.
    Refused(u16, &'static str),
    /// The connection ends before the homeserver has seen the request.
    Cut,
    /// The homeserver does what it is asked, but its response does not arrive.
    Unanswered,
    /// The request waits until the test lets it go, and then passes.
    Held,
    /// The homeserver never sees the request, and the connection stays open until the test lets go.
    Swallowed,
    /// The homeserver does what it is asked, and its response waits until the test lets it go.
    Stalled,
    /// The request is said to be done, and the homeserver gets it when the test lets it go.
    Postponed,
}

struct Plan {
    method: &'static str,
    path: &'static str,
    fate: Fate,
    met: oneshot::Sender<()>,
    release: oneshot::Receiver<()>,
}

/// Trouble that was planned.
pub(crate) struct Trouble {
    met: oneshot::Receiver<()>,
    release: Option<oneshot::Sender<()>>,
}

impl Trouble {
    /// Waits until a request has met its fate; one that is held is held from now on.
    pub(crate) async fn happened(&mut self) {
        let met = timeout(PATIENCE, &mut self.met).await;
        met.expect("no request met this trouble").unwrap();
    }

    /// Lets a held request go.
    pub(crate) fn release(&mut self) {
        self.release.take();
    }
}

impl Proxy {
    /// Starts on a free port of loopback, before this homeserver.
    pub(crate) async fn start(homeserver: &Url) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let plans = Arc::new(Mutex::new(Vec::new()));
        let known = Arc::clone(&plans);
        let upstream = homeserver.port().unwrap();
        let serving = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let plans = Arc::clone(&known);
                // A client that has gone is no failure of the proxy's.
                tokio::spawn(async move { drop(serve(client, upstream, &plans).await) });
            }
        });
        Self {
            url: Url::parse(&format!("http://{address}")).unwrap(),
            plans,
            serving,
        }
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Plans the fate of the next request with this method whose path contains this.
    pub(crate) fn plan(&self, method: &'static str, path: &'static str, fate: Fate) -> Trouble {
        let (met, is_met) = oneshot::channel();
        let (release, released) = oneshot::channel();
        self.plans.lock().unwrap().push(Plan {
            method,
            path,
            fate,
            met,
            release: released,
        });
        Trouble {
            met: is_met,
            release: Some(release),
        }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(mut client: TcpStream, upstream: u16, plans: &Mutex<Vec<Plan>>) -> io::Result<()> {
    let request = Request::read(&mut client).await?;
    let Some(plan) = take(plans, &request) else {
        return client.write_all(&forward(&request, upstream).await?).await;
    };
    let Plan {
        fate, met, release, ..
    } = plan;
    let tell = || {
        // A test that planned trouble need not wait for it.
        let _ = met.send(());
    };
    let response = |status: u16, body: &str| {
        format!(
            "HTTP/1.1 {status} Planned\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
             connection: close\r\n\r\n{body}",
            body.len()
        )
    };
    match fate {
        Fate::Refused(status, body) => {
            client.write_all(response(status, body).as_bytes()).await?;
            tell();
        }
        Fate::Cut => tell(),
        Fate::Unanswered => {
            forward(&request, upstream).await?;
            tell();
        }
        Fate::Held => {
            tell();
            // Whether it is let go, or the test has ended.
            let _ = release.await;
            client
                .write_all(&forward(&request, upstream).await?)
                .await?;
        }
        Fate::Swallowed => {
            tell();
            let _ = release.await;
        }
        Fate::Stalled => {
            let answer = forward(&request, upstream).await?;
            tell();
            let _ = release.await;
            client.write_all(&answer).await?;
        }
        Fate::Postponed => {
            client.write_all(response(200, "{}").as_bytes()).await?;
            client.shutdown().await?;
            tell();
            let _ = release.await;
            forward(&request, upstream).await?;
        }
    }
    Ok(())
}

/// The first plan that fits.
fn take(plans: &Mutex<Vec<Plan>>, request: &Request) -> Option<Plan> {
    let mut plans = plans.lock().unwrap();
    let fits = |plan: &Plan| plan.method == request.method && request.path.contains(plan.path);
    let at = plans.iter().position(fits)?;
    Some(plans.remove(at))
}

/// The homeserver's whole response.
async fn forward(request: &Request, port: u16) -> io::Result<Vec<u8>> {
    let mut homeserver = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    homeserver.write_all(&request.bytes).await?;
    let mut response = Vec::new();
    homeserver.read_to_end(&mut response).await?;
    Ok(response)
}

/// A request as it goes to the homeserver, asking it to close the connection afterwards.
struct Request {
    method: String,
    path: String,
    bytes: Vec<u8>,
}

impl Request {
    async fn read(client: &mut TcpStream) -> io::Result<Self> {
        let mut read = Vec::new();
        let end = loop {
            if let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break end;
            }
            if client.read_buf(&mut read).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        };
        let head = String::from_utf8_lossy(&read[..end]).into_owned();
        let mut lines = head.lines();
        let mut start = lines
            .next()
            .unwrap_or_default()
            .split(' ')
            .map(str::to_owned);
        let (method, path) = (
            start.next().unwrap_or_default(),
            start.next().unwrap_or_default(),
        );
        let mut length = 0;
        let mut forwarded = vec![format!("{method} {path} HTTP/1.1")];
        for line in lines {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            if !name.eq_ignore_ascii_case("connection") {
                forwarded.push(line.to_owned());
            }
        }
        forwarded.push("connection: close\r\n\r\n".to_owned());
        let mut body = read.split_off(end + 4);
        let missing = length - body.len().min(length);
        client
            .take(missing.try_into().unwrap_or(u64::MAX))
            .read_to_end(&mut body)
            .await?;
        let mut bytes = forwarded.join("\r\n").into_bytes();
        bytes.append(&mut body);
        Ok(Self {
            method,
            path,
            bytes,
        })
    }
}
