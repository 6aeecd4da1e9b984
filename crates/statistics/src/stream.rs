//! The seeded stream of random numbers: xoshiro256++ (Blackman and Vigna, ACM TOMS 47 (2021) 36), its state filled from
//! the seed by SplitMix64, each output read as two 32-bit words, the lower first. The same seed gives the same numbers on
//! any machine and in any version.

/// A place in the stream.
#[derive(Clone)]
pub(crate) struct Stream {
    state: [u64; 4],
    /// The upper word of the last output, if it is not used yet.
    spare: Option<u32>,
}

/// Even choice among n: a word w stands for ⌊w/m⌋ with m = ⌊2³²/n⌋; words from nm on are skipped, so there is no bias.
#[derive(Clone, Copy)]
pub(crate) struct Even {
    pub size: u64,
    pub limit: u64,
    reciprocal: u64,
}

impl Even {
    /// `n` is at least 1 and at most 2³¹.
    pub fn among(n: u32) -> Even {
        let n = u64::from(n.max(1));
        let size = (1 << 32) / n;
        // ⌈2⁶⁴/m⌉, with which one multiplication divides every word exactly; for m = 2³² it is 2³².
        Even { size, limit: size * n, reciprocal: (u64::MAX / size).wrapping_add(1) }
    }

    /// Which one a word that is not skipped stands for.
    pub fn pick(self, word: u32) -> usize {
        ((u128::from(word) * u128::from(self.reciprocal)) >> 64) as usize
    }
}

impl Stream {
    pub fn new(seed: u64) -> Stream {
        let mut counter = seed;
        let state = std::array::from_fn(|_| {
            counter = counter.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (counter ^ (counter >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        });
        Stream { state, spare: None }
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let out = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c2, d2) = (c ^ a, d ^ b);
        self.state = [a ^ d2, b ^ c2, c2 ^ (b << 17), d2.rotate_left(45)];
        out
    }

    fn word(&mut self) -> u32 {
        if let Some(word) = self.spare.take() {
            return word;
        }
        let both = self.next();
        self.spare = Some((both >> 32) as u32);
        both as u32
    }

    /// Fills the words, in the order in which [`Stream::one_of`] would take them.
    pub fn fill(&mut self, words: &mut [u32]) {
        let from = usize::from(self.spare.is_some() && !words.is_empty());
        if let (1, Some(first)) = (from, words.first_mut()) {
            *first = self.word();
        }
        let mut pairs = words[from..].chunks_exact_mut(2);
        for pair in &mut pairs {
            let both = self.next();
            pair[0] = both as u32;
            pair[1] = (both >> 32) as u32;
        }
        if let [last] = pairs.into_remainder() {
            *last = self.word();
        }
    }

    /// Evenly one of 0, …, n − 1.
    pub fn one_of(&mut self, even: Even) -> usize {
        loop {
            let word = self.word();
            if u64::from(word) < even.limit {
                return even.pick(word);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_one_that_is_named() {
        // The reference program's first outputs from the state 1, 2, 3, 4.
        let mut stream = Stream { state: [1, 2, 3, 4], spare: None };
        let first: [u64; 4] = std::array::from_fn(|_| stream.next());
        assert_eq!(first, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
        // That of SplitMix64 from the seed 1234567.
        let state = Stream::new(1_234_567).state;
        assert_eq!(state[..2], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn words_come_in_one_order_however_they_are_taken() {
        let (mut one, mut other) = (Stream::new(9), Stream::new(9));
        let single: Vec<u32> = (0..13).map(|_| one.word()).collect();
        let mut filled = [0; 13];
        let (first, rest) = filled.split_at_mut(3);
        other.fill(first);
        other.fill(&mut []);
        other.fill(rest);
        assert_eq!(single, filled);
    }

    #[test]
    fn every_number_comes_equally_often() {
        let mut stream = Stream::new(7);
        let even = Even::among(6);
        let mut counts = [0_u32; 6];
        for _ in 0..60_000 {
            counts[stream.one_of(even)] += 1;
        }
        assert!(counts.iter().all(|count| (9_600..10_400).contains(count)), "{counts:?}");
    }

    #[test]
    fn a_word_is_divided_exactly() {
        for n in [1, 2, 3, 6, 1_000, 65_537, 1 << 31] {
            let even = Even::among(n);
            let steps = (0..n.min(1_000)).flat_map(|k| {
                let edge = u64::from(k) * even.size;
                [edge, edge + even.size - 1]
            });
            for word in steps.chain([even.limit - 1]) {
                assert_eq!(even.pick(word as u32) as u64, word / even.size, "{n} {word}");
            }
        }
    }
}
