//! Asking the homeserver, one request at a time and as often as there are questions.
//!
//! By the HTTP client that the SDK makes, so that what holds here of certificates and proxies holds for the bot. The SDK's
//! own client has no session: it would renew a token that has expired. Where the bot has renewed it while it was being
//! used here, the new one is in the session's file.

use std::{
    borrow::Cow,
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use matrix_sdk::{
    Client,
    config::RequestConfig,
    reqwest,
    ruma::{
        api::{
            IncomingResponse, Metadata, OutgoingRequest, SupportedVersions,
            auth_scheme::{AccessToken, SendAccessToken},
            client::discovery::get_supported_versions,
            error::{Error, ErrorBody, ErrorKind, FromHttpResponseError, StandardErrorBody},
            path_builder::VersionHistory,
        },
        exports::http,
    },
};
use url::Url;

use super::finding::{Check, Finding, State};
use crate::{
    config::Config,
    matrix::session::{self, Session},
};

/// How long the homeserver may take for an answer. Whoever looks after a bot that is in trouble sits and waits.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Somebody to ask.
#[derive(Debug)]
pub(super) struct Asking<'a> {
    http: reqwest::Client,
    url: Url,
    versions: SupportedVersions,
    config: &'a Config,
    token: Mutex<String>,
}

/// What the homeserver says to anybody.
#[derive(Debug)]
pub(super) struct Greeting {
    /// Which versions it speaks.
    pub(super) versions: SupportedVersions,
    /// What answers, as it calls itself: the homeserver or what stands before it.
    pub(super) server: Option<String>,
    /// What time it says it is.
    pub(super) date: Option<String>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum Failure {
    /// Nothing came back, for this reason.
    Silence(String),
    /// The session has ended, or has only expired.
    Ended {
        /// Whether the same device can go on.
        is_soft: bool,
    },
    /// There is no such thing.
    Missing,
    /// The homeserver refuses, with this code.
    Refused(String),
    /// It says something else than was asked.
    Garbled,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Silence(why) => f.write_str(why),
            Self::Ended { is_soft: true } => f.write_str("the session has expired"),
            Self::Ended { is_soft: false } => f.write_str("the homeserver has ended the session"),
            Self::Missing => f.write_str("the homeserver knows no such thing"),
            Self::Refused(code) => write!(f, "the homeserver says `{code}`"),
            Self::Garbled => f.write_str("what came is no answer of a Matrix homeserver"),
        }
    }
}

impl<'a> Asking<'a> {
    /// Finds the homeserver as the bot finds it, and hears what it says to anybody.
    ///
    /// # Errors
    /// What there is to be told of a homeserver that does not answer.
    pub(super) async fn reach(
        config: &'a Config,
        session: Option<&Session>,
    ) -> Result<(Self, Greeting), Finding> {
        let known = session.map(|session| &session.homeserver);
        let once = RequestConfig::new().timeout(TIMEOUT).disable_retry();
        let builder = Client::builder().request_config(once);
        let client = session::build(builder, config, known).await;
        let client = client
            .map_err(|error| Finding::of_error(Check::Homeserver, &error, "set `homeserver`"))?;
        let mut asking = Self {
            http: client.http_client().clone(),
            url: client.homeserver(),
            versions: SupportedVersions {
                versions: [].into(),
                features: [].into(),
            },
            config,
            token: Mutex::new(
                session
                    .map(|session| session.matrix.tokens.access_token.clone())
                    .unwrap_or_default(),
            ),
        };
        let greeting = asking.greet().await.map_err(|failure| {
            let what = format!(
                "no Matrix homeserver answers at `{}`: {failure}",
                asking.url
            );
            let remedy = "correct `homeserver`, or start it";
            Finding::new(Check::Homeserver, State::Broken, what, remedy)
        })?;
        asking.versions = greeting.versions.clone();
        Ok((asking, greeting))
    }

    /// Where the homeserver answers.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    async fn greet(&self) -> Result<Greeting, Failure> {
        let request = get_supported_versions::Request::new()
            .try_into_http_request(self.url.as_str(), SendAccessToken::None, ())
            .map_err(|_| Failure::Garbled)?;
        let response = self.send(request).await?;
        let header = |name| {
            let value: Option<&http::HeaderValue> = response.headers().get(name);
            value.and_then(|value| Some(value.to_str().ok()?.to_owned()))
        };
        let (server, date) = (header(http::header::SERVER), header(http::header::DATE));
        let response =
            get_supported_versions::Response::try_from_http_response(response).map_err(failure)?;
        Ok(Greeting {
            versions: response.as_supported_versions(),
            server,
            date,
        })
    }

    /// Asks as the account.
    ///
    /// # Errors
    /// There is no answer.
    pub(super) async fn ask<R>(&self, request: R) -> Result<R::IncomingResponse, Failure>
    where
        R: OutgoingRequest<EndpointError = Error>
            + Metadata<Authentication = AccessToken, PathBuilder = VersionHistory>,
    {
        let token = self.token();
        let answer = self.ask_with(&token, request.clone()).await;
        if !matches!(answer, Err(Failure::Ended { .. })) {
            return answer;
        }
        match self.renewed(&token) {
            Some(newer) => self.ask_with(&newer, request).await,
            None => answer,
        }
    }

    async fn ask_with<R>(&self, token: &str, request: R) -> Result<R::IncomingResponse, Failure>
    where
        R: OutgoingRequest<EndpointError = Error>
            + Metadata<Authentication = AccessToken, PathBuilder = VersionHistory>,
    {
        let token = SendAccessToken::IfRequired(token);
        let request = request
            .try_into_http_request(self.url.as_str(), token, Cow::Borrowed(&self.versions))
            .map_err(|_| Failure::Garbled)?;
        let response = self.send(request).await?;
        R::IncomingResponse::try_from_http_response(response).map_err(failure)
    }

    async fn send(
        &self,
        request: http::Request<Vec<u8>>,
    ) -> Result<http::Response<Vec<u8>>, Failure> {
        let request = reqwest::Request::try_from(request).map_err(silence)?;
        let response = self.http.execute(request).await.map_err(silence)?;
        let mut whole = http::Response::new(Vec::new());
        *whole.status_mut() = response.status();
        whole.headers_mut().clone_from(response.headers());
        *whole.body_mut() = response.bytes().await.map_err(silence)?.to_vec();
        Ok(whole)
    }

    fn token(&self) -> String {
        let token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        token.clone()
    }

    /// The token in the session's file, if it is another one than this.
    fn renewed(&self, token: &str) -> Option<String> {
        let session = Session::read(&self.config.data_dir, self.config).ok()??;
        let newer = session.matrix.tokens.access_token;
        let is_newer = newer != token;
        is_newer.then(|| {
            let mut known = self.token.lock().unwrap_or_else(PoisonError::into_inner);
            known.clone_from(&newer);
            newer
        })
    }
}

/// Why nothing came back: the innermost cause, since the others only say that there is one.
fn silence(error: reqwest::Error) -> Failure {
    if error.is_timeout() {
        return Failure::Silence(format!("no answer within {} s", TIMEOUT.as_secs()));
    }
    let mut cause: &dyn std::error::Error = &error.without_url();
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    Failure::Silence(cause.to_string())
}

/// What a homeserver's refusal means.
fn failure(error: FromHttpResponseError<Error>) -> Failure {
    let FromHttpResponseError::Server(Error {
        status_code, body, ..
    }) = error
    else {
        return Failure::Garbled;
    };
    match body {
        ErrorBody::Standard(StandardErrorBody { kind, .. }) => match kind {
            ErrorKind::UnknownToken(token) => Failure::Ended {
                is_soft: token.soft_logout,
            },
            ErrorKind::NotFound => Failure::Missing,
            kind => Failure::Refused(kind.errcode().to_string()),
        },
        ErrorBody::Json(_) | ErrorBody::NotJson { .. } => Failure::Refused(status_code.to_string()),
    }
}
