//! A proxy between the bot and the homeserver, which makes the trouble that a test plans: it refuses a request, cuts it
//! off, takes the answer for itself, or holds it until the test goes on. Each plan meets one request; what stands meets
//! all until it is lifted. A network that is down lets nothing through. A patient proxy makes no trouble of its own and
//! spares whoever is behind it that of the homeserver.
//!
//! It speaks just enough HTTP/1.1 for that: one request per connection, bodies with a length, as the SDK sends them.

use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{oneshot, watch},
    task::JoinHandle,
    time::timeout,
};
use url::Url;

use optout::demo::PATIENCE;

/// How long a patient proxy leaves a homeserver alone that does not answer.
const PAUSE: Duration = Duration::from_millis(50);

/// A proxy that ends with its value.
pub(crate) struct Proxy {
    url: Url,
    way: Arc<Way>,
    serving: JoinHandle<()>,
}

/// The way to the homeserver, and what lies on it.
struct Way {
    homeserver: u16,
    patience: Patience,
    plans: Mutex<Vec<Plan>>,
    walls: Mutex<Vec<Wall>>,
    watches: Mutex<Vec<Watch>>,
    is_up: watch::Sender<bool>,
    turned_away: watch::Sender<usize>,
}

/// What becomes of a request that the homeserver does not answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Patience {
    /// It is cut off.
    No,
    /// It is made again. What the SDK asks for may be asked for twice.
    Yes,
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
    /// The request passes, and the test learns that the homeserver has it before there is a response.
    Passed,
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
    path: String,
    fate: Fate,
    met: oneshot::Sender<()>,
    release: oneshot::Receiver<()>,
}

/// What refuses every request of its kind.
struct Wall {
    method: &'static str,
    path: String,
    status: u16,
    body: &'static str,
    met: watch::Sender<usize>,
}

/// Trouble that stays until it is lifted.
pub(crate) struct Standing<'a> {
    way: &'a Way,
    met: watch::Receiver<usize>,
}

impl Standing<'_> {
    /// Waits until so many requests were refused.
    pub(crate) async fn happened(&mut self, times: usize) {
        reached(&mut self.met, times).await;
    }

    /// How many requests were refused so far.
    pub(crate) fn count(&self) -> usize {
        *self.met.borrow()
    }

    /// Lets requests through again.
    pub(crate) fn lift(self) {
        let mut walls = self.way.walls.lock().unwrap();
        walls.retain(|wall| !wall.met.subscribe().same_channel(&self.met));
    }
}

/// What counts the requests of its kind that come to the proxy, whatever becomes of them.
struct Watch {
    method: &'static str,
    path: String,
    text: String,
    met: watch::Sender<usize>,
}

/// How many requests of a kind came.
pub(crate) struct Watched(watch::Receiver<usize>);

impl Watched {
    /// Waits until so many came.
    pub(crate) async fn happened(&mut self, times: usize) {
        reached(&mut self.0, times).await;
    }

    /// How many came so far.
    pub(crate) fn count(&self) -> usize {
        *self.0.borrow()
    }
}

/// Waits until a count is as high as this.
async fn reached(count: &mut watch::Receiver<usize>, times: usize) {
    let reached = timeout(PATIENCE, count.wait_for(|count| *count >= times)).await;
    reached
        .expect("not as many requests of this kind came")
        .unwrap();
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
        Self::on_way(homeserver, Patience::No).await
    }

    /// As [`Proxy::start`], for those who shall not notice that the homeserver is away.
    pub(crate) async fn patient(homeserver: &Url) -> Self {
        Self::on_way(homeserver, Patience::Yes).await
    }

    async fn on_way(homeserver: &Url, patience: Patience) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let way = Arc::new(Way {
            homeserver: homeserver.port().unwrap(),
            patience,
            plans: Mutex::default(),
            walls: Mutex::default(),
            watches: Mutex::default(),
            is_up: watch::Sender::new(true),
            turned_away: watch::Sender::new(0),
        });
        let known = Arc::clone(&way);
        let serving = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let way = Arc::clone(&known);
                tokio::spawn(async move { way.serve(client).await });
            }
        });
        Self {
            url: Url::parse(&format!("http://{address}")).unwrap(),
            way,
            serving,
        }
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Plans the fate of the next request with this method whose path contains this, in clear.
    pub(crate) fn plan(&self, method: &'static str, path: &str, fate: Fate) -> Trouble {
        let (met, is_met) = oneshot::channel();
        let (release, released) = oneshot::channel();
        self.way.plans.lock().unwrap().push(Plan {
            method,
            path: path.to_owned(),
            fate,
            met,
            release: released,
        });
        Trouble {
            met: is_met,
            release: Some(release),
        }
    }

    /// Refuses every request with this method whose path contains this, in clear, with this status and JSON.
    pub(crate) fn refuse(
        &self,
        method: &'static str,
        path: &str,
        status: u16,
        body: &'static str,
    ) -> Standing<'_> {
        let (counter, met) = watch::channel(0);
        self.way.walls.lock().unwrap().push(Wall {
            method,
            path: path.to_owned(),
            status,
            body,
            met: counter,
        });
        Standing {
            way: &self.way,
            met,
        }
    }

    /// Counts the requests with this method whose path contains this, in clear, and which have this text in them.
    pub(crate) fn watch(&self, (method, path): (&'static str, &str), text: &str) -> Watched {
        let (counter, met) = watch::channel(0);
        self.way.watches.lock().unwrap().push(Watch {
            method,
            path: path.to_owned(),
            text: text.to_owned(),
            met: counter,
        });
        Watched(met)
    }

    /// Cuts the network: what is on its way ends, and every new connection does at once.
    pub(crate) fn down(&self) {
        self.way.turned_away.send_replace(0);
        self.way.is_up.send_replace(false);
    }

    /// Waits until so many connections ended because the network is cut.
    pub(crate) async fn turned_away(&self, times: usize) {
        reached(&mut self.way.turned_away.subscribe(), times).await;
    }

    /// Mends the network.
    pub(crate) fn up(&self) {
        self.way.is_up.send_replace(true);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Way {
    /// Serves one connection, as long as the network is up.
    async fn serve(&self, client: TcpStream) {
        let mut is_up = self.is_up.subscribe();
        tokio::select! {
            // A client that has gone is no failure of the proxy's.
            served = self.pass(client) => drop(served),
            _ = is_up.wait_for(|is_up| !is_up) => self.turned_away.send_modify(|times| *times += 1),
        }
    }

    async fn pass(&self, mut client: TcpStream) -> io::Result<()> {
        let request = Request::read(&mut client).await?;
        self.count(&request);
        if let Some(response) = self.refusal(&request) {
            return client.write_all(response.as_bytes()).await;
        }
        match take(&self.plans, &request) {
            Some(plan) => meet(plan, &request, client, self.homeserver).await,
            None => client.write_all(&self.forward(&request).await?).await,
        }
    }

    fn count(&self, request: &Request) {
        let text = String::from_utf8_lossy(&request.bytes);
        for watch in self.watches.lock().unwrap().iter() {
            if watch.method == request.method
                && request.path.contains(&watch.path)
                && text.contains(&watch.text)
            {
                watch.met.send_modify(|times| *times += 1);
            }
        }
    }

    /// What is answered to a request that something standing refuses.
    fn refusal(&self, request: &Request) -> Option<String> {
        let walls = self.walls.lock().unwrap();
        let wall = walls
            .iter()
            .find(|wall| wall.method == request.method && request.path.contains(&wall.path))?;
        wall.met.send_modify(|times| *times += 1);
        Some(response(wall.status, wall.body))
    }

    /// The homeserver's whole response, however long that takes where patience is asked for.
    async fn forward(&self, request: &Request) -> io::Result<Vec<u8>> {
        loop {
            let answer = forward(request, self.homeserver).await;
            if self.patience == Patience::No || answer.as_ref().is_ok_and(|answer| is_whole(answer))
            {
                return answer;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Whether a response arrived to its end.
fn is_whole(response: &[u8]) -> bool {
    let Some(end) = end_of_head(response) else {
        return false;
    };
    let head = String::from_utf8_lossy(&response[..end]).to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    match length {
        Some(length) => length.trim().parse() == Ok(response.len() - end - 4),
        None => response.ends_with(b"0\r\n\r\n"),
    }
}

fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n")
}

fn response(status: u16, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} Planned\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    )
}

/// Does to a request what was planned.
async fn meet(
    plan: Plan,
    request: &Request,
    mut client: TcpStream,
    upstream: u16,
) -> io::Result<()> {
    let Plan {
        fate, met, release, ..
    } = plan;
    let tell = || {
        // A test that planned trouble need not wait for it.
        let _ = met.send(());
    };
    match fate {
        Fate::Refused(status, body) => {
            client.write_all(response(status, body).as_bytes()).await?;
            tell();
        }
        Fate::Cut => tell(),
        Fate::Unanswered => {
            forward(request, upstream).await?;
            tell();
        }
        Fate::Passed => {
            let mut homeserver = hand_over(request, upstream).await?;
            tell();
            client.write_all(&all_of(&mut homeserver).await?).await?;
        }
        Fate::Held => {
            tell();
            // Whether it is let go, or the test has ended.
            let _ = release.await;
            client.write_all(&forward(request, upstream).await?).await?;
        }
        Fate::Swallowed => {
            tell();
            let _ = release.await;
        }
        Fate::Stalled => {
            let answer = forward(request, upstream).await?;
            tell();
            let _ = release.await;
            client.write_all(&answer).await?;
        }
        Fate::Postponed => {
            client.write_all(response(200, "{}").as_bytes()).await?;
            client.shutdown().await?;
            tell();
            let _ = release.await;
            forward(request, upstream).await?;
        }
    }
    Ok(())
}

/// The first plan that fits.
fn take(plans: &Mutex<Vec<Plan>>, request: &Request) -> Option<Plan> {
    let mut plans = plans.lock().unwrap();
    let fits = |plan: &Plan| plan.method == request.method && request.path.contains(&plan.path);
    let at = plans.iter().position(fits)?;
    Some(plans.remove(at))
}

/// The homeserver's whole response.
async fn forward(request: &Request, port: u16) -> io::Result<Vec<u8>> {
    all_of(&mut hand_over(request, port).await?).await
}

/// Gives the request to the homeserver, which may not have read it yet.
async fn hand_over(request: &Request, port: u16) -> io::Result<TcpStream> {
    let mut homeserver = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    homeserver.write_all(&request.bytes).await?;
    Ok(homeserver)
}

async fn all_of(homeserver: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut response = Vec::new();
    homeserver.read_to_end(&mut response).await?;
    Ok(response)
}

/// A request as it goes to the homeserver, asking it to close the connection afterwards.
struct Request {
    method: String,
    /// In clear: ids are written as they are.
    path: String,
    bytes: Vec<u8>,
}

impl Request {
    async fn read(client: &mut TcpStream) -> io::Result<Self> {
        let mut read = Vec::new();
        let end = loop {
            if let Some(end) = end_of_head(&read) {
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
            path: in_clear(&path),
            bytes,
        })
    }
}

/// A path without its percent-encoding.
fn in_clear(path: &str) -> String {
    let mut parts = path.split('%');
    let mut clear = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let byte = part.get(..2).map(|code| u8::from_str_radix(code, 16));
        match byte {
            Some(Ok(byte)) => {
                clear.push(byte);
                clear.extend(&part.as_bytes()[2..]);
            }
            _ => clear.extend(["%", part].concat().bytes()),
        }
    }
    String::from_utf8_lossy(&clear).into_owned()
}
