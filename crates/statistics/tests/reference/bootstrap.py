"""The bootstrap by its definition, with the named stream: python bootstrap.py > bootstrap.json (numpy 2.4, scipy 1.17).

Data: LSAT and GPA of 15 law schools (Efron, 1979)."""

import json

import numpy as np
from scipy.stats import norm

MASK = (1 << 64) - 1
LSAT = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594]
GPA = [3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96]


class Stream:
    """xoshiro256++ seeded by SplitMix64, two 32-bit words an output, the lower first."""

    def __init__(self, seed):
        self.state, self.spare = [], None
        for _ in range(4):
            seed = (seed + 0x9E3779B97F4A7C15) & MASK
            z = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            self.state.append(z ^ (z >> 31))

    def next(self):
        def rotl(x, k):
            return ((x << k) | (x >> (64 - k))) & MASK

        s = self.state
        result = (rotl((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
        return result

    def word(self):
        if self.spare is not None:
            word, self.spare = self.spare, None
            return word
        both = self.next()
        self.spare = both >> 32
        return both & 0xFFFFFFFF

    def one_of(self, n):
        m = (1 << 32) // n
        while True:
            w = self.word()
            if w < n * m:
                return w // m


def bootstrap(f, rows, replicates, seed, level):
    n = len(rows)
    stream = Stream(seed)
    draws = np.sort([f(rows[[stream.one_of(n) for _ in range(n)]]) for _ in range(replicates)])
    estimate = f(rows)
    close = 1e-12 * max(1, np.abs(draws).max())
    below = (np.sum(draws < estimate - close) + 0.5 * np.sum(np.abs(draws - estimate) <= close)) / replicates
    z0 = norm.ppf(below)
    jack = np.array([f(np.delete(rows, i, axis=0)) for i in range(n)])
    d = jack.mean() - jack
    a = np.sum(d**3) / (6 * np.sum(d**2) ** 1.5)
    z = norm.ppf((1 + level) / 2)
    at = [norm.cdf(z0 + (z0 + s) / (1 - a * (z0 + s))) for s in (-z, z)]
    tail = (1 - level) / 2
    return {
        "estimate": estimate, "se": draws.std(ddof=1),
        "percentile": np.quantile(draws, [tail, 1 - tail]).tolist(), "bca": np.quantile(draws, at).tolist(),
        "replicates": replicates, "seed": seed, "level": level,
    }


if __name__ == "__main__":
    pairs = np.column_stack([LSAT, GPA])
    out = {
        "x": LSAT, "y": GPA,
        "mean": bootstrap(lambda r: r[:, 0].mean(), pairs, 1500, 1, 0.95),
        "median": bootstrap(lambda r: np.median(r[:, 0]), pairs[pairs[:, 0].argsort()], 1500, 2**63 + 5, 0.9),
        "correlation": bootstrap(lambda r: np.corrcoef(r[:, 0], r[:, 1])[0, 1], pairs, 2000, 7, 0.95),
    }
    print(json.dumps(out, indent=1))
