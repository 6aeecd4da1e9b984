//! Whether a hidden count can still be a value, given everything that is published.

use super::Sum;

/// What a reader knows of a count: it is from `low` to `high`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub low: i64,
    pub high: i64,
}

/// How many steps a search may take. Tables of the house need some tens; a search that takes more
/// is answered with *no*, and more is hidden.
const STEPS: u32 = 4000;

/// Whether there are whole numbers within what is known that make every sum true with `value` at
/// `place`: interval propagation, and where that leaves a choice, trying. A *yes* has been seen.
pub fn possible(known: &[Known], sums: &[Sum], place: usize, value: i64) -> bool {
    let mut known = known.to_vec();
    if value < known[place].low || value > known[place].high {
        return false;
    }
    known[place] = Known { low: value, high: value };
    search(known, sums, &mut 0)
}

fn search(mut known: Vec<Known>, sums: &[Sum], steps: &mut u32) -> bool {
    *steps += 1;
    if *steps > STEPS || !narrow(&mut known, sums) {
        return false;
    }
    let open = known.iter().enumerate().filter(|(_, known)| known.low < known.high);
    let Some((place, range)) = open.min_by_key(|(_, known)| known.high - known.low) else {
        return true;
    };
    let (low, high) = (range.low, range.high);
    (low..=high).any(|value| {
        let mut fixed = known.clone();
        fixed[place] = Known { low: value, high: value };
        *steps <= STEPS && search(fixed, sums, steps)
    })
}

/// Narrows every range by every sum until nothing changes; says whether anything is left of each.
fn narrow(known: &mut [Known], sums: &[Sum]) -> bool {
    let mut changed = true;
    while changed {
        changed = false;
        for sum in sums {
            let low: i64 = sum.parts.iter().map(|part| known[*part].low).sum();
            let high: i64 = sum.parts.iter().map(|part| known[*part].high).sum();
            changed |= cut(&mut known[sum.total], low, high);
            let total = known[sum.total];
            for part in &sum.parts {
                let (others_low, others_high) = (low - known[*part].low, high - known[*part].high);
                let (least, most) = (total.low - others_high, total.high - others_low);
                // The bounds were read before this round's cuts: they are looser, never wrong.
                changed |= cut(&mut known[*part], least, most);
            }
            if known.iter().any(|known| known.low > known.high) {
                return false;
            }
            if changed {
                break;
            }
        }
    }
    true
}

fn cut(known: &mut Known, low: i64, high: i64) -> bool {
    let before = *known;
    known.low = known.low.max(low);
    known.high = known.high.min(high);
    *known != before
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Known = Known { low: 1, high: 50 };

    fn is(value: i64) -> Known {
        Known { low: value, high: value }
    }

    #[test]
    fn two_hidden_parts_of_a_small_sum_are_bound() {
        let sums = [Sum { total: 0, parts: vec![1, 2] }];
        let known = [is(4), ANY, ANY];
        let open: Vec<i64> = (1..=4).filter(|value| possible(&known, &sums, 1, *value)).collect();
        assert_eq!(open, [1, 2, 3]);
    }

    #[test]
    fn a_square_of_hidden_cells_is_seen_through_its_sums() {
        // Rows 5 and 5, columns 9 and 1: the cell of the small row and column is 0 or 1.
        let sums = [
            Sum { total: 0, parts: vec![4, 5] },
            Sum { total: 1, parts: vec![6, 7] },
            Sum { total: 2, parts: vec![4, 6] },
            Sum { total: 3, parts: vec![5, 7] },
        ];
        let cell = Known { low: 0, high: 50 };
        let known = [is(5), is(5), is(9), is(1), cell, cell, cell, cell];
        let open: Vec<i64> = (0..=9).filter(|value| possible(&known, &sums, 5, *value)).collect();
        assert_eq!(open, [0, 1]);
        let open: Vec<i64> = (0..=9).filter(|value| possible(&known, &sums, 4, *value)).collect();
        assert_eq!(open, [4, 5]);
    }
}
