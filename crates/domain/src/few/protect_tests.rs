use proptest::prelude::*;

use super::*;
use crate::values::{Id, Ore};

/// So many persons with the same amount, no one of them in another group.
fn group(number: usize, persons: i64) -> Group {
    let mut group = Group::default();
    for person in 0..persons {
        let mut id = [0; 16];
        id[0] = number as u8;
        id[1] = person as u8;
        group.add(Id::v4(id), 1, Ore(100));
    }
    group
}

/// A table of one dimension: its parts, then its total.
fn line(counts: &[i64]) -> (Vec<Group>, Vec<Sum>) {
    let mut groups: Vec<Group> = counts.iter().enumerate().map(|(n, c)| group(n, *c)).collect();
    let parts: Vec<usize> = (0..groups.len()).collect();
    let total = together(&groups, &parts);
    groups.push(total);
    (groups, vec![Sum { total: counts.len(), parts }])
}

/// A table of two dimensions with its totals.
fn grid(counts: &[Vec<i64>]) -> (Vec<Group>, Vec<Sum>) {
    let (rows, columns) = (counts.len(), counts[0].len());
    let mut groups: Vec<Group> =
        counts.iter().flatten().enumerate().map(|(n, c)| group(n, *c)).collect();
    let mut sums = Vec::new();
    let mut add = |groups: &mut Vec<Group>, parts: Vec<usize>| {
        let total = together(groups, &parts);
        groups.push(total);
        sums.push(Sum { total: groups.len() - 1, parts });
        groups.len() - 1
    };
    let row_totals: Vec<usize> = (0..rows)
        .map(|row| add(&mut groups, (0..columns).map(|column| row * columns + column).collect()))
        .collect();
    let column_totals: Vec<usize> = (0..columns)
        .map(|column| add(&mut groups, (0..rows).map(|row| row * columns + column).collect()))
        .collect();
    let grand = add(&mut groups, row_totals);
    sums.push(Sum { total: grand, parts: column_totals });
    (groups, sums)
}

fn together(groups: &[Group], parts: &[usize]) -> Group {
    let mut total = Group::default();
    parts.iter().for_each(|part| total.join(&groups[*part]));
    total
}

fn shown(groups: &[Group], sums: &[Sum]) -> String {
    let hidden = protect(groups, sums);
    let say = |(group, hidden): (&Group, bool)| match hidden {
        true => "–".to_owned(),
        false => group.places().to_string(),
    };
    groups.iter().zip(hidden).map(say).collect::<Vec<_>>().join(" ")
}

#[test]
fn one_small_part_takes_the_smallest_other_along() {
    let (groups, sums) = line(&[2, 30, 7, 0]);
    assert_eq!(shown(&groups, &sums), "– 30 – 0 39");
}

#[test]
fn two_small_parts_whose_sum_is_small_take_a_third_along() {
    let (groups, sums) = line(&[1, 1, 30, 9]);
    assert_eq!(shown(&groups, &sums), "– – 30 – 41");
}

#[test]
fn three_small_parts_bound_by_their_sum_hide_the_total() {
    // 1 + 2 + 2 is five, but none of them could be four.
    let (groups, sums) = line(&[1, 2, 2]);
    assert_eq!(shown(&groups, &sums), "– – – –");
}

#[test]
fn two_parts_that_are_six_together_stay_under_their_sum() {
    let (groups, sums) = line(&[3, 3]);
    assert_eq!(shown(&groups, &sums), "– – 6");
}

#[test]
fn a_small_total_hides_the_whole_table() {
    let (groups, sums) = line(&[3, 0]);
    assert_eq!(shown(&groups, &sums), "– – –");
}

#[test]
fn large_parts_are_shown() {
    let (groups, sums) = line(&[5, 6, 0]);
    assert_eq!(shown(&groups, &sums), "5 6 0 11");
}

#[test]
fn a_small_cell_in_a_grid_hides_a_square() {
    let (groups, sums) = grid(&[vec![2, 9, 20], vec![8, 9, 30], vec![20, 30, 40]]);
    let text = shown(&groups, &sums);
    assert!(text.starts_with("– – 20 – – 30 20 30 40 "), "{text}");
    assert!(text.ends_with(" 168"), "{text}");
}

#[test]
fn two_tables_of_the_same_people_share_their_total() {
    // By goal 2 + 10, by unit 6 + 6: the total is said by the units even if the goals hide theirs.
    let mut groups = vec![group(0, 2), group(1, 10)];
    let all = together(&groups, &[0, 1]);
    groups.extend([group(2, 6), group(3, 6), all]);
    let sums = [Sum { total: 4, parts: vec![0, 1] }, Sum { total: 4, parts: vec![2, 3] }];
    assert_eq!(shown(&groups, &sums), "– – 6 6 12");
}

#[test]
fn what_is_hidden_of_a_sum_may_not_be_one_persons_money() {
    let mut rich = group(0, 4);
    rich.add(Id::v4([200; 16]), 1, Ore(10_000));
    let mut groups = vec![rich, group(1, 5), group(2, 200), group(3, 250)];
    let all = together(&groups, &[0, 1, 2, 3]);
    groups.push(all);
    let sums = [Sum { total: 4, parts: vec![0, 1, 2, 3] }];
    // The first two together are still mostly one person's: the two hundred have to go along.
    assert_eq!(shown(&groups, &sums), "– – – 250 460");
}

/// Somebody who tries every table that agrees with what is published: for each hidden count, the
/// values from 1 to 4 that it can have. Knows nothing of how [`protect`] works.
struct Attacker<'a> {
    groups: &'a [Group],
    sums: &'a [Sum],
    hidden: &'a [bool],
    inner: Vec<usize>,
    ceiling: i64,
    seen: Vec<std::collections::BTreeSet<i64>>,
}

fn attack(groups: &[Group], sums: &[Sum], hidden: &[bool]) -> Vec<(usize, Vec<i64>)> {
    let inner: Vec<usize> =
        (0..groups.len()).filter(|place| sums.iter().all(|sum| sum.total != *place)).collect();
    let seen = vec![Default::default(); groups.len()];
    let mut attacker = Attacker { groups, sums, hidden, inner, ceiling: 0, seen };
    let few = |place: &usize| hidden[*place] && (1..K).contains(&groups[*place].places());
    for ceiling in [6, 12, 24] {
        attacker.ceiling = ceiling;
        attacker.fill(0, &mut vec![0; groups.len()]);
        if (0..groups.len()).filter(few).all(|place| attacker.open(place).len() == 4) {
            break;
        }
    }
    (0..groups.len()).filter(few).map(|place| (place, attacker.open(place))).collect()
}

impl Attacker<'_> {
    fn open(&self, place: usize) -> Vec<i64> {
        (1..K).filter(|value| self.seen[place].contains(value)).collect()
    }

    fn fill(&mut self, at: usize, values: &mut Vec<i64>) {
        let Some(place) = self.inner.get(at).copied() else { return self.note(values) };
        let count = self.groups[place].places();
        let zero_is_shown =
            !self.sums.iter().any(|sum| sum.parts.contains(&place) && self.hidden[sum.total]);
        let range = match self.hidden[place] {
            true => i64::from(zero_is_shown)..=self.ceiling,
            false => count..=count,
        };
        for value in range {
            values[place] = value;
            if self.agrees(&self.inner[..=at], values) {
                self.fill(at + 1, values);
            }
        }
    }

    /// Whether no published sum of inner figures is exceeded, or missed once all its parts are in.
    fn agrees(&self, filled: &[usize], values: &[i64]) -> bool {
        self.sums.iter().filter(|sum| !self.hidden[sum.total]).all(|sum| {
            let inner = sum.parts.iter().all(|part| self.inner.contains(part));
            let parts = sum.parts.iter().filter(|part| filled.contains(part));
            let (count, so_far) = (parts.clone().count(), parts.map(|p| values[*p]).sum::<i64>());
            let total = self.groups[sum.total].places();
            !inner || so_far <= total && (count < sum.parts.len() || so_far == total)
        })
    }

    fn note(&mut self, values: &mut [i64]) {
        for (number, sum) in self.sums.iter().enumerate() {
            let total = sum.parts.iter().map(|part| values[*part]).sum();
            let again = self.sums[..number].iter().any(|other| other.total == sum.total);
            let known = (!self.hidden[sum.total]).then(|| self.groups[sum.total].places());
            if again && values[sum.total] != total || known.is_some_and(|known| known != total) {
                return;
            }
            values[sum.total] = total;
        }
        for (place, value) in values.iter().enumerate() {
            self.seen[place].insert(*value);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn an_attacker_finds_every_hidden_count_open(counts in prop::collection::vec(0i64..8, 2..6)) {
        let (groups, sums) = line(&counts);
        let hidden = protect(&groups, &sums);
        for (place, open) in attack(&groups, &sums, &hidden) {
            prop_assert_eq!(open, vec![1, 2, 3, 4], "{} of {:?}", place, counts);
        }
    }

    #[test]
    fn an_attacker_of_a_grid_finds_every_hidden_count_open(
        counts in prop::collection::vec(prop::collection::vec(0i64..7, 2), 2..4)
    ) {
        let (groups, sums) = grid(&counts);
        let hidden = protect(&groups, &sums);
        for (place, open) in attack(&groups, &sums, &hidden) {
            prop_assert_eq!(open, vec![1, 2, 3, 4], "{} of {:?}: {:?}", place, counts, hidden);
        }
    }

    #[test]
    fn nothing_few_is_ever_shown(counts in prop::collection::vec(0i64..12, 1..9)) {
        let (groups, sums) = line(&counts);
        for (group, hidden) in groups.iter().zip(protect(&groups, &sums)) {
            prop_assert!(hidden || !group.is_few());
        }
    }
}

#[test]
fn the_attacker_finds_what_is_badly_hidden() {
    let (groups, sums) = line(&[2, 9, 7]);
    let only_the_few: Vec<bool> = groups.iter().map(Group::is_few).collect();
    assert_eq!(attack(&groups, &sums, &only_the_few), [(0, vec![2])]);
}
