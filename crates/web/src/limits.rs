//! How many changes a stranger may try from one address: a bucket of tokens that fills again
//! (rules, part 5). Signing in slows down, it never locks.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// A whole office may sit behind one address and sign in at eight in the morning.
const BURST: f64 = 60.0;
/// Above what an office needs, far below what guessing needs; each account slows down besides.
const PER_SECOND: f64 = 1.0;
/// The memory is bounded: when so many addresses are known, those with a full bucket are forgotten.
const MOST_ADDRESSES: usize = 20_000;

/// One bucket per address. Made once, shared by every request.
#[derive(Debug, Default)]
pub struct Limits {
    buckets: Mutex<HashMap<IpAddr, Bucket>>,
}

#[derive(Debug)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

impl Limits {
    /// Takes a token for `address`; `false` if there is none left.
    pub fn take(&self, address: IpAddr, now: Instant) -> bool {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST_ADDRESSES {
            buckets.retain(|_, bucket| bucket.filled(now) < BURST);
            if buckets.len() >= MOST_ADDRESSES {
                // Somebody with very many addresses: nobody is let past by forgetting the rest.
                return buckets.get_mut(&network(address)).is_some_and(|b| b.take(now));
            }
        }
        let new = || Bucket { tokens: BURST, at: now };
        buckets.entry(network(address)).or_insert_with(new).take(now)
    }
}

impl Bucket {
    fn filled(&self, now: Instant) -> f64 {
        let seconds = now.saturating_duration_since(self.at).as_secs_f64();
        (self.tokens + seconds * PER_SECOND).min(BURST)
    }

    fn take(&mut self, now: Instant) -> bool {
        (self.tokens, self.at) = (self.filled(now), now);
        let has_one = self.tokens >= 1.0;
        if has_one {
            self.tokens -= 1.0;
        }
        has_one
    }
}

/// One subscriber has a whole /64 of IPv6 addresses: they share a bucket.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn taken(limits: &Limits, from: &str, now: Instant) -> usize {
        (0..200).filter(|_| limits.take(address(from), now)).count()
    }

    #[test]
    fn sixty_at_once_and_then_one_a_second() {
        let (limits, start) = (Limits::default(), Instant::now());
        assert_eq!(taken(&limits, "192.0.2.1", start), 60);
        assert_eq!(taken(&limits, "192.0.2.1", start + Duration::from_secs(3)), 3);
        assert_eq!(taken(&limits, "192.0.2.2", start), 60);
        assert_eq!(taken(&limits, "192.0.2.1", start + Duration::from_secs(900)), 60);
    }

    #[test]
    fn a_whole_ipv6_network_shares_one() {
        let (limits, now) = (Limits::default(), Instant::now());
        assert_eq!(taken(&limits, "2001:db8::1", now), 60);
        assert_eq!(taken(&limits, "2001:db8::ffff:2", now), 0);
        assert_eq!(taken(&limits, "2001:db8:0:1::1", now), 60);
        assert_eq!(taken(&limits, "::ffff:192.0.2.1", now), 60);
        assert_eq!(taken(&limits, "192.0.2.1", now), 0);
    }

    #[test]
    fn the_memory_is_bounded() {
        let (limits, now) = (Limits::default(), Instant::now());
        let many = |n: u32| IpAddr::V4(std::net::Ipv4Addr::from_bits(n));
        assert!((0..MOST_ADDRESSES as u32).all(|n| limits.take(many(n), now)));
        assert!(!limits.take(address("192.0.2.1"), now));
        assert!(limits.take(address("192.0.2.1"), now + Duration::from_secs(60)));
        assert_eq!(limits.buckets.lock().unwrap().len(), 1);
    }
}
