use jiff::civil::date;

use super::*;

fn agency(number: u8) -> Id {
    Id::v4([number; 16])
}

#[test]
fn a_survey_is_a_draft_then_open_to_the_end_of_its_last_day() {
    let (last, now) = (date(2026, 3, 31), Some(Instant::from_millis(0)));
    let stage = |opened, day| NeedsStage::of(opened, last, date(2026, 3, day));
    assert_eq!(stage(None, 1), NeedsStage::Draft);
    assert_eq!(stage(now, 31), NeedsStage::Open);
    assert_eq!(NeedsStage::of(now, last, date(2026, 4, 1)), NeedsStage::Closed);
}

#[test]
fn every_edge_is_there_and_no_other() {
    use NeedsStage::{Closed, Draft, Open};
    let (day, late) = (date(2026, 3, 31), date(2026, 4, 1));
    assert_eq!(Draft.open(day, day), Ok(Open));
    assert_eq!(Draft.open(day, late), Err(Reason::NeedsDayPassed));
    assert_eq!(Draft.change(), Ok(()));
    assert_eq!(Draft.answer(), Err(Reason::NeedsNotOpen));
    assert_eq!(Open.answer(), Ok(()));
    assert_eq!(Closed.answer(), Err(Reason::NeedsNotOpen));
    for opened in [Open, Closed] {
        assert_eq!(opened.change(), Err(Reason::NeedsOpened));
        assert_eq!(opened.open(day, day), Err(Reason::NeedsOpened));
    }
}

#[test]
fn options_stand_one_on_each_line() {
    assert_eq!(read_options("  Kurs \n\nStudie  besök\n").unwrap(), ["Kurs", "Studie besök"]);
    let wrong = |text: &str| read_options(text).unwrap_err();
    assert_eq!(wrong("Kurs"), Reason::Options { min: 2, max: 8 });
    assert_eq!(wrong("1\n2\n3\n4\n5\n6\n7\n8\n9"), Reason::Options { min: 2, max: 8 });
    assert_eq!(wrong("Kurs\n\nkurs"), Reason::SameOption { line: 3 });
    assert_eq!(wrong(&"x".repeat(121)), Reason::OptionTooLong { line: 1, max: 120 });
}

#[test]
fn a_ranking_has_each_place_once_and_may_leave_out() {
    assert_eq!(read_ranking(&[Some(2), None, Some(1)]), Ok(vec![2, 0]));
    assert_eq!(read_ranking(&[Some(4), None, Some(2)]), Ok(vec![2, 0]));
    assert_eq!(read_ranking(&[Some(1), Some(2), Some(1)]), Err(Reason::SamePlace { option: 2 }));
    assert_eq!(read_ranking(&[None, None]), Err(Reason::NothingRanked));
}

#[test]
fn four_agencies_say_nothing_and_five_a_ranking() {
    let answers: Vec<_> = (0..4).map(|n| (agency(n), vec![0, 1])).collect();
    assert_eq!(count(2, &answers), None);
    let answers: Vec<_> = (0..5).map(|n| (agency(n), vec![1, 0])).collect();
    let counted = count(2, &answers).unwrap();
    assert_eq!(counted[0], Wanted { option: 1, points: Some(10), first: Some(5) });
    assert_eq!(counted[1], Wanted { option: 0, points: Some(5), first: Some(0) });
}

#[test]
fn what_few_agencies_ranked_is_hidden_and_so_is_what_would_tell() {
    // Six rank the first two; two want the third too, and one of them first of all.
    let mut answers: Vec<_> = (0..6).map(|n| (agency(n), vec![0, 1])).collect();
    answers[5].1 = vec![2, 1, 0];
    answers[4].1 = vec![0, 1, 2];
    answers.extend((6..12).map(|n| (agency(n), vec![1, 0])));
    let counted = count(3, &answers).unwrap();
    let of = |option| *counted.iter().find(|one| one.option == option).unwrap();
    assert_eq!((of(2).points, of(2).first), (None, None), "one put it first, two ranked it");
    assert_eq!(counted[2].option, 2, "what is hidden stands last");
    assert!(of(0).first.is_none(), "twelve less six would be the one and the other five");
    assert_eq!(of(1).first, Some(6));
    assert_eq!((of(0).points, of(1).points), (Some(5 * 3 + 1 + 6 * 2), Some(6 * 2 + 6 * 3)));
}
