//! The door: a few addresses over HTTP, for a few visitors at once.
//!
//! One request per connection, none of which may take long, so that nobody can keep the others out. Served in the task that
//! asks for it and nowhere else: where that stands still, nobody is answered.

use std::{
    convert::Infallible,
    net::{SocketAddr, TcpListener as Bound},
    time::Duration,
};

use anyhow::Context as _;
use futures_util::stream::{FuturesUnordered, StreamExt as _};
use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{ALLOW, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use prometheus_client::encoding::prometheus_text;
use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};

use super::{Part, Patient, Vitals, faults, page};
use crate::metrics::Metrics;

/// How many visitors are answered at once. The others wait.
const VISITORS: usize = 16;

/// How long one may take.
const VISIT: Duration = Duration::from_secs(5);

/// How long nobody is let in after that has failed: it takes a file handle, and there may be none.
const PAUSE: Duration = Duration::from_secs(1);

const PATHS: &str = "there are /livez, /readyz and /metrics\n";

const TEXT: &str = "text/plain; charset=utf-8";

/// An address at which the bot's health is asked for.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    address: SocketAddr,
}

impl Door {
    /// Opens the door at an address, within a runtime.
    ///
    /// # Errors
    /// The address cannot be had.
    pub fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let listener = || {
            let bound = Bound::bind(address)?;
            bound.set_nonblocking(true)?;
            let address = bound.local_addr()?;
            Ok::<_, std::io::Error>(Self {
                listener: TcpListener::from_std(bound)?,
                address,
            })
        };
        let door = listener().with_context(|| {
            format!(
                "health cannot be served at {address}; set `listen` to a free port, or leave it out"
            )
        })?;
        tracing::info!(address = %door.address, "health and metrics are served");
        Ok(door)
    }

    /// The address, with the port that it was given where it asked for any.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers whoever comes, until it is dropped.
    pub(super) async fn serve(&self, metrics: &Metrics, patient: &impl Patient) -> Infallible {
        let mut visits = FuturesUnordered::new();
        loop {
            tokio::select! {
                came = self.listener.accept(), if visits.len() < VISITORS => match came {
                    Ok((stream, _)) => visits.push(visit(stream, metrics, patient)),
                    Err(error) => {
                        tracing::warn!(%error, "nobody can ask for the bot's health");
                        tokio::time::sleep(PAUSE).await;
                    }
                },
                Some(()) = visits.next() => {}
            }
        }
    }
}

/// Answers one visitor.
async fn visit(stream: TcpStream, metrics: &Metrics, patient: &impl Patient) {
    let service = service_fn(async |request: Request<Incoming>| {
        Ok::<_, Infallible>(answer(request.method(), request.uri().path(), metrics, patient).await)
    });
    let visit = http1::Builder::new()
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    match timeout(VISIT, visit).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => {
            tracing::debug!(%error, "somebody who asked for the bot's health went away");
        }
        Err(_) => tracing::debug!("somebody took too long to ask for the bot's health"),
    }
}

async fn answer(
    method: &Method,
    path: &str,
    metrics: &Metrics,
    patient: &impl Patient,
) -> Response<Full<Bytes>> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut refusal = text(
            StatusCode::METHOD_NOT_ALLOWED,
            "only GET and HEAD\n".to_owned(),
        );
        let allowed = HeaderValue::from_static("GET, HEAD");
        refusal.headers_mut().insert(ALLOW, allowed);
        return refusal;
    }
    match path {
        "/livez" => text(StatusCode::OK, "alive\n".to_owned()),
        "/readyz" => readiness(&patient.vitals().await),
        "/metrics" => {
            let vitals = patient.vitals().await;
            let mut answer = text(StatusCode::OK, page(metrics, vitals.as_ref().ok()));
            let kind = HeaderValue::from_static(prometheus_text::CONTENT_TYPE);
            answer.headers_mut().insert(CONTENT_TYPE, kind);
            answer
        }
        _ => text(StatusCode::NOT_FOUND, PATHS.to_owned()),
    }
}

/// Whether the bot is ready, and each part with what is wrong there.
fn readiness(vitals: &anyhow::Result<Vitals>) -> Response<Full<Bytes>> {
    let vitals = match vitals {
        Ok(vitals) => vitals,
        Err(error) => {
            let words = format!("not ready\n{error:#}\n");
            return text(StatusCode::SERVICE_UNAVAILABLE, words);
        }
    };
    let faults = faults(vitals);
    let (status, word) = if faults.is_empty() {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready")
    };
    let lines = Part::ALL.map(|part| {
        let fault = faults.iter().find(|fault| fault.part() == part);
        let state = fault.map_or_else(|| "ok".to_owned(), ToString::to_string);
        format!("{}: {state}\n", part.name())
    });
    text(status, format!("{word}\n{}", lines.concat()))
}

fn text(status: StatusCode, words: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(words)));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static(TEXT);
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}
