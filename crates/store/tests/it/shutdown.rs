//! Closing under load: nothing panics, and what was acknowledged is there.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use store::Store;
use store::access::next_number;

use crate::{both, counted, liten, world};

#[derive(Default)]
struct Load {
    stop: AtomicBool,
    acknowledged: AtomicI64,
    ended: AtomicI64,
}

impl Load {
    /// Writes until told to stop, and lets go of the store while others still write.
    fn write(&self, store: Arc<Store>) {
        while !self.stop.load(Ordering::SeqCst) {
            store.write(&liten(&store), |tx| next_number(tx, "case")).unwrap();
            self.acknowledged.fetch_add(1, Ordering::SeqCst);
        }
        // The PostgreSQL client panics where it may not be dropped; then this is never reached.
        drop(store);
        self.ended.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn the_store_outlives_the_runtime_and_loses_nothing() {
    both(|address| {
        let store = Arc::new(world::build(address));
        let load = Arc::new(Load::default());
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
        for _ in 0..6 {
            let (store, load) = (store.clone(), load.clone());
            runtime
                .spawn(async move { tokio::task::spawn_blocking(move || load.write(store)).await });
        }
        std::thread::sleep(Duration::from_millis(200));
        // As `serve` ends: the runtime gives up waiting while threads still write, then main lets
        // go, and the last of the threads closes the store.
        runtime.shutdown_timeout(Duration::from_millis(20));
        drop(store);
        std::thread::sleep(Duration::from_millis(50));
        load.stop.store(true, Ordering::SeqCst);
        for _ in 0..1000 {
            if load.ended.load(Ordering::SeqCst) == 6 {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(load.ended.load(Ordering::SeqCst), 6, "every thread ended without a panic");
        let acknowledged = load.acknowledged.load(Ordering::SeqCst);
        assert!(acknowledged > 0);
        assert_eq!(counted(&Store::open(address).unwrap(), "case"), acknowledged);
    });
}
