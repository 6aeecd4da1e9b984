//! Ranks, and the exact distributions of the two rank statistics.

/// Ranks from 1, ties sharing their mean, and Σ(t³ − t) over the ties.
pub(crate) fn ranks(values: &[f64]) -> (Vec<f64>, f64) {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut ties = 0.0;
    let mut from = 0;
    while from < order.len() {
        let tied = order[from..].iter().take_while(|i| values[**i] == values[order[from]]).count();
        for place in &order[from..from + tied] {
            ranks[*place] = from as f64 + (tied as f64 + 1.0) / 2.0;
        }
        ties += (tied as f64).powi(3) - tied as f64;
        from += tied;
    }
    (ranks, ties)
}

/// The two-sided p-value of a statistic from its probabilities at 0, 1, …: twice the smaller tail, at most 1, each tail
/// with the value itself, as R's `wilcox.test`.
pub(crate) fn exact_p(probabilities: &[f64], found: usize) -> f64 {
    let lower: f64 = probabilities[..=found].iter().sum();
    let upper: f64 = probabilities[found..].iter().rev().sum();
    (2.0 * lower.min(upper)).min(1.0)
}

/// The probabilities of Wilcoxon's V among n pairs, V = 0, 1, …, n(n + 1)/2: each rank is counted or not.
pub(crate) fn signed_rank(n: usize) -> Vec<f64> {
    let mut now = vec![1.0];
    for rank in 1..=n {
        let mut next = vec![0.0; now.len() + rank];
        for (v, p) in now.iter().enumerate() {
            next[v] += 0.5 * p;
            next[v + rank] += 0.5 * p;
        }
        now = next;
    }
    now
}

/// The probabilities of Mann and Whitney's U for groups of m and n, U = 0, 1, …, mn: the largest of all belongs to the
/// first group with probability m/(m + n), and then beats all n.
pub(crate) fn mann_whitney(m: usize, n: usize) -> Vec<f64> {
    // For a first group of i, the distributions beside a second one of 0, 1, …, n.
    let mut before: Vec<Vec<f64>> = vec![vec![1.0]; n + 1];
    for i in 1..=m {
        let mut row = vec![vec![1.0]];
        for j in 1..=n {
            let mut here = vec![0.0; i * j + 1];
            let first = i as f64 / (i + j) as f64;
            for (u, p) in before[j].iter().enumerate() {
                here[u + j] += first * p;
            }
            for (u, p) in row[j - 1].iter().enumerate() {
                here[u] += (1.0 - first) * p;
            }
            row.push(here);
        }
        before = row;
    }
    before.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_their_rank() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), (vec![3.5, 1.0, 3.5, 2.0], 6.0));
        assert_eq!(ranks(&[]), (vec![], 0.0));
    }

    #[test]
    fn small_distributions_are_counted_by_hand() {
        assert_eq!(signed_rank(3), [1.0, 1.0, 1.0, 2.0, 1.0, 1.0, 1.0].map(|count| count / 8.0));
        let expected = [1.0, 1.0, 2.0, 1.0, 1.0].map(|count| count / 6.0);
        for (found, expected) in mann_whitney(2, 2).iter().zip(expected) {
            assert!((found - expected).abs() < 1e-16);
        }
        assert_eq!(exact_p(&signed_rank(3), 0), 0.25);
        assert_eq!(exact_p(&signed_rank(3), 3), 1.0);
    }

    #[test]
    fn large_ones_sum_to_one() {
        for probabilities in [signed_rank(49), mann_whitney(49, 49), mann_whitney(1, 49)] {
            assert!((probabilities.iter().sum::<f64>() - 1.0).abs() < 1e-13);
        }
    }
}
