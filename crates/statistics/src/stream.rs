//! The seeded stream of random numbers: ChaCha20 with the seed's eight bytes, least significant first, at the head of an
//! otherwise zero key, stream 0, read as 32-bit words. The same seed gives the same numbers on any machine and in any
//! version.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

pub(crate) struct Stream {
    source: ChaCha20Rng,
}

impl Stream {
    pub fn new(seed: u64) -> Stream {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        Stream { source: ChaCha20Rng::from_seed(key) }
    }

    /// Evenly one of 0, …, `n` − 1, without bias (Lemire, ACM TOMACS 29 (2019) 3:1–12). `n` is at least 1.
    pub fn below(&mut self, n: u32) -> u32 {
        loop {
            let product = u64::from(self.source.next_u32()) * u64::from(n);
            if product as u32 >= n || product as u32 >= n.wrapping_neg() % n {
                return (product >> 32) as u32;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_one_that_is_promised() {
        let mut stream = Stream::new(1);
        let drawn: Vec<u32> = (0..8).map(|_| stream.below(1_000)).collect();
        let mut again = Stream::new(1);
        assert_eq!(drawn, (0..8).map(|_| again.below(1_000)).collect::<Vec<_>>());
        let mut other = Stream::new(2);
        assert_ne!(drawn, (0..8).map(|_| other.below(1_000)).collect::<Vec<_>>());
    }

    #[test]
    fn every_number_comes_equally_often() {
        let mut stream = Stream::new(7);
        let mut counts = [0_u32; 6];
        for _ in 0..60_000 {
            counts[stream.below(6) as usize] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
    }
}
