//! Runs the router on a socket until told to stop.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;

use app::App;
use tokio::net::TcpListener;

use crate::{Options, router};

/// Serves the pages until `stop` is ready; requests under way are answered first.
///
/// # Errors
/// Those of the socket.
pub async fn serve(
    listener: TcpListener,
    app: Arc<App>,
    options: Options,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = router(app, options).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
