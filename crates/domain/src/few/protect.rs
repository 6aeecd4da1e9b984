//! Which figures are hidden: the few, and as many more as it takes for no sum to give them away.

use super::possible::{Known, possible};
use super::{Group, K};

/// A published sum: the figure at `total` is what the figures at `parts` add up to. A table of one
/// dimension is one; a table of two has one for each row and column, and those of the totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    pub total: usize,
    pub parts: Vec<usize>,
}

/// For each figure of one statistic whether it is hidden, its tables taken together.
///
/// Every figure's count is [`Group::places`], and every sum holds of them. A hidden figure's money
/// and shares are hidden with it. Afterwards, with the published counts and sums known, each count
/// of 1–4 may still be any of 1–4, no other figure that is few can be worked out, and what is
/// hidden of a published sum is together not few. The parts of a hidden total are all hidden, those
/// without anybody too: there is no such table.
pub fn protect(groups: &[Group], sums: &[Sum]) -> Vec<bool> {
    let mut hidden: Vec<bool> = groups.iter().map(Group::is_few).collect();
    loop {
        take_along(&mut hidden, sums);
        let next = match leak(groups, &hidden, sums) {
            None => return hidden,
            Some(Leak::Rest(sum)) => {
                smallest_shown(groups, &hidden, sum.parts.iter()).or(Some(sum.total))
            }
            Some(Leak::Count(place)) => mending(groups, &hidden, sums, place)
                .or_else(|| smallest_shown(groups, &hidden, &Vec::from_iter(0..groups.len()))),
        };
        match next {
            Some(place) => hidden[place] = true,
            None => return vec![true; groups.len()],
        }
    }
}

/// The figure that leaves the count at `place` open when it is hidden too: the one that takes
/// fewest others along, and of those the smallest.
fn mending(groups: &[Group], hidden: &[bool], sums: &[Sum], place: usize) -> Option<usize> {
    let shown = (0..groups.len()).filter(|other| !hidden[*other] && groups[*other].places() > 0);
    let mut tries: Vec<(usize, i64, usize, Vec<bool>)> = shown
        .map(|other| {
            let mut more = hidden.to_vec();
            more[other] = true;
            take_along(&mut more, sums);
            let count = more.iter().filter(|hidden| **hidden).count();
            (count, groups[other].places(), other, more)
        })
        .collect();
    tries.sort_by_key(|(count, places, other, _)| (*count, *places, *other));
    let mends = |(_, _, _, more): &&(_, _, _, Vec<bool>)| !found_out(groups, more, sums, place);
    tries.iter().find(mends).map(|(_, _, other, _)| *other)
}

/// How something hidden can be found out.
enum Leak<'a> {
    /// What is hidden of this sum is few people together, or one of them has most of the money.
    Rest(&'a Sum),
    /// The count at this place can be worked out, or cannot be all of 1–4.
    Count(usize),
}

fn take_along(hidden: &mut [bool], sums: &[Sum]) {
    let mut changed = true;
    while changed {
        changed = false;
        for sum in sums.iter().filter(|sum| hidden[sum.total]).collect::<Vec<_>>() {
            for part in &sum.parts {
                changed |= !hidden[*part];
                hidden[*part] = true;
            }
        }
    }
}

fn leak<'a>(groups: &[Group], hidden: &[bool], sums: &'a [Sum]) -> Option<Leak<'a>> {
    for sum in sums.iter().filter(|sum| !hidden[sum.total]) {
        let mut rest = Group::default();
        sum.parts.iter().filter(|part| hidden[**part]).for_each(|part| rest.join(&groups[*part]));
        if rest.is_few() {
            return Some(Leak::Rest(sum));
        }
    }
    let mut few = (0..groups.len()).filter(|place| groups[*place].is_few());
    few.find(|place| found_out(groups, hidden, sums, *place)).map(Leak::Count)
}

/// Whether a count of 1–4 cannot be all of 1–4, or another cannot be one more or one less.
fn found_out(groups: &[Group], hidden: &[bool], sums: &[Sum], place: usize) -> bool {
    let known = known(groups, hidden, sums);
    let can_be = |value: i64| possible(&known, sums, place, value);
    match groups[place].places() {
        count if (1..K).contains(&count) => !(1..K).all(can_be),
        count => !can_be(count - 1) && !can_be(count + 1),
    }
}

/// What a reader knows of each count before adding up.
fn known(groups: &[Group], hidden: &[bool], sums: &[Sum]) -> Vec<Known> {
    let most = groups.iter().map(Group::places).max().unwrap_or(0);
    let ceiling = most + K * i64::try_from(groups.len()).unwrap_or(i64::MAX / K);
    let nobody_is_shown = |place: usize| {
        let in_hidden = |sum: &Sum| sum.parts.contains(&place) && hidden[sum.total];
        !sums.iter().any(in_hidden) && !sums.iter().any(|sum| sum.total == place)
    };
    let of = |(place, group): (usize, &Group)| match hidden[place] {
        false => Known { low: group.places(), high: group.places() },
        true => Known { low: i64::from(nobody_is_shown(place)), high: ceiling },
    };
    groups.iter().enumerate().map(of).collect()
}

fn smallest_shown<'p>(
    groups: &[Group],
    hidden: &[bool],
    places: impl IntoIterator<Item = &'p usize>,
) -> Option<usize> {
    let shown = places.into_iter().filter(|place| !hidden[**place] && groups[**place].places() > 0);
    shown.min_by_key(|place| (groups[**place].places(), **place)).copied()
}

#[cfg(test)]
#[path = "protect_tests.rs"]
mod tests;
