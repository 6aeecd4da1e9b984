//! The one adapter between HTTP and the plain handlers: reads the request, checks where it comes
//! from, finds out who asks, and calls the handler once on a blocking thread.

use std::sync::Arc;
use std::time::Instant;

use app::access::{permit, visit};
use app::{App, Error};
use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, Request as HttpRequest};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use words::Language;

use crate::cookies::{Cookies, decode, encode};
use crate::form::Form;
use crate::page::{Page, SetCookie};
use crate::request::Request;
use crate::route::{Method, Route};
use crate::{assets, body, errors, routes, security};

/// How the pages are reached from outside.
#[derive(Clone, Debug)]
pub struct Options {
    /// Such as `https://lom.example.se`; without a slash at the end.
    pub public_url: String,
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
    for route in routes::ALL.iter().chain(demo).copied() {
        let (app, options) = (app.clone(), options.clone());
        let method = match route.method {
            Method::Get => MethodFilter::GET,
            Method::Post => MethodFilter::POST,
        };
        let handle = move |params: RawPathParams, request: HttpRequest| {
            answer(app.clone(), options.clone(), route, params, request)
        };
        router = router.route(route.path, on(method, handle));
    }
    let fallback = move |request: HttpRequest| not_found(app.clone(), options.clone(), request);
    router
        .route("/statisk/{file}", axum::routing::get(assets::serve))
        .route("/halsa", axum::routing::get(async || "ok\n"))
        .fallback(fallback)
}

async fn answer(
    app: Arc<App>,
    options: Options,
    route: Route,
    params: RawPathParams,
    request: HttpRequest,
) -> Response {
    let begun = Instant::now();
    let params = params.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    let (parts, body) = request.into_parts();
    let form = match route.method {
        Method::Get => Ok(Form::default()),
        Method::Post => body::read(&parts.headers, body, route.takes_files).await,
    };
    let work = {
        let options = options.clone();
        move || handle(app, &options, route, params, &parts, form)
    };
    let (account, response) = match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(_) => (None, errors::bare(StatusCode::INTERNAL_SERVER_ERROR)),
    };
    // Never the path, the query, the body, an address or a token (rules, part 6).
    tracing::info!(
        route = route.path,
        status = response.status().as_u16(),
        milliseconds = begun.elapsed().as_millis() as u64,
        account = account.as_deref().unwrap_or("-"),
        "request"
    );
    response
}

fn handle(
    app: Arc<App>,
    options: &Options,
    route: Route,
    params: Vec<(String, String)>,
    parts: &Parts,
    form: Result<Form, body::Fault>,
) -> (Option<String>, Response) {
    let mut request = request(app, options, params, parts);
    let slug = request.param("organisation").to_owned();
    let slug = (!slug.is_empty()).then_some(slug);
    let outcome = visit(&request.app, request.token.as_deref(), slug.as_deref())
        .and_then(|visit| {
            request.visit = visit;
            permit(&request.app, &request.visit, route.action)
        })
        .and_then(|_| match form {
            _ if route.method == Method::Get => (route.handler)(&request, Form::default()),
            Err(fault) => errors::body(&request, &fault),
            Ok(_) if !same_origin(&request, options, parts) => errors::origin(&request),
            Ok(form) => (route.handler)(&request, form),
        });
    let account = request.visit.person.as_ref().map(|person| person.id.to_string());
    let page = outcome.unwrap_or_else(|error| errors::page(&request, &error));
    (account, respond(page, options, request.notice.is_some()))
}

fn same_origin(request: &Request, options: &Options, parts: &Parts) -> bool {
    security::same_origin(&parts.headers, &options.public_url, request.token.is_some())
}

/// The request before anybody knows who asks.
fn request(
    app: Arc<App>,
    options: &Options,
    params: Vec<(String, String)>,
    parts: &Parts,
) -> Request {
    let cookies = options.cookies();
    let read = |name| cookies.read(&parts.headers, name);
    Request {
        app,
        visit: app::access::stranger(),
        language: read("language").and_then(|code| Language::read(&code)).unwrap_or_default(),
        path: parts.uri.path().to_owned(),
        params,
        query: Form::from_urlencoded(parts.uri.query().unwrap_or_default().as_bytes()),
        token: read("session"),
        notice: read("notice").and_then(|value| decode(&value)),
    }
}

async fn not_found(app: Arc<App>, options: Options, request: HttpRequest) -> Response {
    let (parts, _) = request.into_parts();
    let work = move || {
        let mut request = self::request(app, &options, Vec::new(), &parts);
        if let Ok(visit) = visit(&request.app, request.token.as_deref(), None) {
            request.visit = visit;
        }
        respond(errors::page(&request, &Error::Missing), &options, false)
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
            with_type(status, "text/html; charset=utf-8", Body::from(body))
        }
        Page::Text(text) => with_type(200, "text/plain; charset=utf-8", Body::from(text)),
        Page::File { name, mime, bytes } => file(&name, mime, bytes),
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
    security::set_headers(response.headers_mut(), options.https());
    response
}

fn with_type(status: u16, mime: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    response
}

fn file(name: &str, mime: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = with_type(200, mime, Body::from(bytes));
    let disposition = format!("attachment; filename*=UTF-8''{}", encode(name).replace("%2E", "."));
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
