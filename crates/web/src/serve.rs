//! Runs the router on a socket until told to stop.

use std::future::Future;
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
    axum::serve(listener, router(app, options)).with_graceful_shutdown(stop).await
}
