//! The one adapter between HTTP and the plain handlers: reads the request, checks where it comes
//! from, finds out who asks, and calls the handler once on a blocking thread.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use app::access::{permit, visit};
use app::{App, Error};
use axum::Router;
use axum::body::Body;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{ConnectInfo, RawPathParams, Request as HttpRequest};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use domain::access::Action;
use domain::values::Slug;
use words::Language;

use crate::client::{self, Network};
use crate::cookies::{Cookies, decode, encode};
use crate::form::Form;
use crate::limits::{Limits, network};
use crate::page::{Page, SetCookie};
use crate::request::Request;
use crate::route::{Method, Route};
use crate::{assets, body, errors, routes, security};

type Params = Result<RawPathParams, RawPathParamsRejection>;

/// How the pages are reached from outside.
#[derive(Clone, Debug)]
pub struct Options {
    /// Such as `https://lom.example.se`; without a slash at the end.
    pub public_url: String,
    /// The proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
}

/// What every request shares.
#[derive(Clone)]
struct House {
    app: Arc<App>,
    options: Arc<Options>,
    limits: Arc<Limits>,
}

impl Options {
    fn https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    fn cookies(&self) -> Cookies {
        Cookies { secure: self.https() }
    }
}

/// The house as a router. The demo's doors are there only if the application is the demo.
pub fn router(app: Arc<App>, options: Options) -> Router {
    let mut router = Router::new();
    let demo: &[Route] = if app.is_demo() { routes::DEMO } else { &[] };
    let https = options.https();
    let house = House { app, options: Arc::new(options), limits: Arc::default() };
    for route in routes::all().chain(demo).copied() {
        let house = house.clone();
        let method = match route.method {
            Method::Get => MethodFilter::GET,
            Method::Post => MethodFilter::POST,
        };
        let handle = move |params: Params, request: HttpRequest| {
            answer(house.clone(), route, params, request)
        };
        router = router.route(route.path, on(method, handle));
    }
    let fallback = move |request: HttpRequest| not_found(house.clone(), request);
    router
        .route(routes::ASSET, axum::routing::get(assets::serve))
        .route(routes::HEALTH, axum::routing::get(async || "ok\n"))
        .fallback(fallback)
        .layer(map_response(move |mut response: Response| async move {
            if response.status() == StatusCode::SERVICE_UNAVAILABLE {
                let soon = HeaderValue::from_static("5");
                response.headers_mut().insert(header::RETRY_AFTER, soon);
            }
            security::set_headers(response.headers_mut(), https);
            response
        }))
}

async fn answer(house: House, route: Route, params: Params, request: HttpRequest) -> Response {
    let begun = Instant::now();
    // An open part of the address that is not text names nothing of ours.
    let Ok(params) = params else { return not_found(house, request).await };
    let params: Vec<_> = params.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    // No name of ours has a zero byte, and no database takes one.
    if params.iter().any(|(_, value)| value.contains('\0')) {
        return not_found(house, request).await;
    }
    let (parts, body) = request.into_parts();
    let done = match route.method {
        Method::Get => {
            let work = move || {
                let entered = enter(&house, route, params, &parts);
                finish(&house, route, entered, Ok(Form::default()))
            };
            tokio::task::spawn_blocking(work).await
        }
        Method::Post => change(house, route, params, parts, body).await,
    };
    let (account, response) =
        done.unwrap_or_else(|_| (None, errors::bare(StatusCode::INTERNAL_SERVER_ERROR)));
    // Never the path, the query, the body, an address or a token (rules, part 6).
    tracing::info!(
        route = route.path,
        status = response.status().as_u16(),
        milliseconds = begun.elapsed().as_millis() as u64,
        account = account.filter(|_| !is_anonymous(route)).as_deref().unwrap_or("-"),
        "request"
    );
    response
}

/// Whether nobody may learn, from the log either, who has been there: the survey (rules, part 2).
fn is_anonymous(route: Route) -> bool {
    route.action == domain::access::Action::ReplySurvey
}

/// Who has done it, for the log, and the answer.
type Done = (Option<String>, Response);

/// Asks before it reads: nothing of a stranger's body is kept.
async fn change(
    house: House,
    route: Route,
    params: Vec<(String, String)>,
    parts: Parts,
    body: Body,
) -> Result<Done, tokio::task::JoinError> {
    let parts = Arc::new(parts);
    let (asked, at) = (house.clone(), parts.clone());
    let work = move || enter(&asked, route, params, &at);
    let entered = tokio::task::spawn_blocking(work).await?;
    let form = if matches!(entered.stopped, Ok(None)) {
        body::read(&parts.headers, body, route.takes_files).await
    } else {
        body::throw_away(body, route.takes_files).await;
        Ok(Form::default())
    };
    tokio::task::spawn_blocking(move || finish(&house, route, entered, form)).await
}

/// A request whose sender is known.
struct Entered {
    request: Request,
    /// The answer instead of the handler's, where the route is not open.
    stopped: Result<Option<Page>, Error>,
}

fn enter(house: &House, route: Route, params: Vec<(String, String)>, parts: &Parts) -> Entered {
    let mut request = request(house, params, parts);
    let stopped = admit(house, route, &mut request, parts);
    Entered { request, stopped }
}

fn finish(
    house: &House,
    route: Route,
    Entered { request, stopped }: Entered,
    form: Result<Form, body::Fault>,
) -> Done {
    let outcome = match stopped {
        Ok(None) => match form {
            Err(fault) => errors::body(&request, &fault),
            Ok(form) => match form.broken_field.as_ref().or(request.query.broken_field.as_ref()) {
                Some(field) => errors::encoding(&request, field),
                None => (route.handler)(&request, form),
            },
        },
        Ok(Some(stopped)) => Ok(stopped),
        Err(error) => Err(error),
    };
    let account = request.visit.person.as_ref().map(|person| person.id.to_string());
    let page = outcome.unwrap_or_else(|error| errors::page(&request, &error));
    (account, respond(page, &house.options, request.notice.is_some()))
}

/// Finds out who asks and whether the route is open to them. A change from another site, or one
/// too many from a stranger, is answered with a page that says so.
fn admit(
    house: &House,
    route: Route,
    request: &mut Request,
    parts: &Parts,
) -> Result<Option<Page>, Error> {
    let token = request.token.clone();
    let slug = request.param("organisation").to_owned();
    let slug = (!slug.is_empty()).then_some(slug);
    // `favicon.ico` is no organisation.
    if slug.as_ref().is_some_and(|slug| Slug::read(slug).is_err()) {
        return Err(Error::Missing);
    }
    let found = visit(&house.app, token.as_deref(), slug.as_deref())?;
    let permitted = permit(&house.app, &found, route.action);
    // Whoever does not belong to the organisation is not even told its name.
    let hidden = found.person.is_none() && !route.action.is_public();
    request.visit = if hidden { visit(&house.app, token.as_deref(), None)? } else { found };
    if route.method == Method::Post {
        let ours = &house.options.public_url;
        // Without a session it acts for nobody who happens to be signed in.
        let is_one_click = route.from_anywhere && token.is_none();
        if !is_one_click && !security::same_origin(&parts.headers, ours, token.is_some()) {
            return Ok(Some(errors::origin(request)));
        }
        let stranger = request.visit.person.is_none() || route.action == Action::SignIn;
        if stranger && !house.limits.take(address(house, parts), Instant::now()) {
            return Ok(Some(errors::too_many(request)));
        }
    }
    permitted.map(|_| None)
}

fn address(house: &House, parts: &Parts) -> IpAddr {
    let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let peer = connected.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip());
    client::address(peer, &parts.headers, &house.options.trusted_proxies)
}

/// The request before anybody knows who asks.
fn request(house: &House, params: Vec<(String, String)>, parts: &Parts) -> Request {
    let cookies = house.options.cookies();
    let read = |name| cookies.read(&parts.headers, name);
    Request {
        app: house.app.clone(),
        visit: app::access::stranger(),
        language: read("language").and_then(|code| Language::read(&code)).unwrap_or_default(),
        path: parts.uri.path().to_owned(),
        public_url: house.options.public_url.clone(),
        params,
        query: Form::from_urlencoded(parts.uri.query().unwrap_or_default().as_bytes()),
        token: read("session"),
        network: network(address(house, parts)).to_string(),
        notice: read("notice").and_then(|value| decode(&value)),
    }
}

async fn not_found(house: House, request: HttpRequest) -> Response {
    let (parts, _) = request.into_parts();
    let work = move || {
        let mut request = self::request(&house, Vec::new(), &parts);
        if let Ok(visit) = visit(&request.app, request.token.as_deref(), None) {
            request.visit = visit;
        }
        respond(errors::page(&request, &Error::Missing), &house.options, false)
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| errors::bare(StatusCode::INTERNAL_SERVER_ERROR))
}

fn respond(page: Page, options: &Options, notice_shown: bool) -> Response {
    let cookies = options.cookies();
    let mut set = Vec::new();
    let mut response = match page {
        Page::Html { status, body } => {
            if notice_shown {
                set.push(cookies.set("notice", "", Some(0)));
            }
            let mut response = with_type(status, "text/html; charset=utf-8", Body::from(body));
            if let Some(seconds) = retry_after(status) {
                response.headers_mut().insert(header::RETRY_AFTER, seconds);
            }
            response
        }
        Page::Text(text) => with_type(200, "text/plain; charset=utf-8", Body::from(text)),
        Page::File { name, mime, bytes } => file(&name, mime, bytes),
        Page::Feed { mime, bytes } => sandboxed(mime, bytes),
        Page::See { path, notice, set: wanted } => {
            if let Some(notice) = notice {
                set.push(cookies.set("notice", &encode(&notice), Some(60)));
            }
            set.extend(wanted.iter().map(|cookie| match cookie {
                SetCookie::Session(token) => cookies.set("session", token, None),
                SetCookie::EndSession => cookies.set("session", "", Some(0)),
                SetCookie::Language(code) => cookies.set("language", code, Some(31_536_000)),
            }));
            let mut response = with_type(303, "text/plain; charset=utf-8", Body::empty());
            if let Ok(value) = HeaderValue::from_str(&path) {
                response.headers_mut().insert(header::LOCATION, value);
            }
            response
        }
    };
    for line in set {
        if let Ok(value) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    response
}

/// When trying again is right.
fn retry_after(status: u16) -> Option<HeaderValue> {
    match status {
        429 => Some(HeaderValue::from_static("30")),
        503 => Some(HeaderValue::from_static("2")),
        _ => None,
    }
}

fn with_type(status: u16, mime: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    response
}

fn file(name: &str, mime: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = sandboxed(mime, bytes);
    let disposition = format!("attachment; filename*=UTF-8''{}", encode(name).replace("%2E", "."));
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// Even a file that a browser shows after all can do nothing.
fn sandboxed(mime: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = with_type(200, mime, Body::from(bytes));
    let sandbox = HeaderValue::from_static("default-src 'none'; sandbox");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, sandbox);
    response
}
