//! Letters to those who have signed up: each is written from how the sign-up and the event stand when it leaves.

use domain::exchange::{Ideas, LinkTo, Standing, State, attendance, begins, ends, feedback_ends};
use domain::outbox::{Choice, Kind, Stop};
use domain::values::{Id, Instant};
use store::access::for_operator;
use store::exchange::{
    EventRow, SignUp, Visitor, event_materials, event_with, has_answered, place_in_line,
    sign_up_with,
};
use store::outbox::addressee;
use words::{Language, args, format};

use super::calendar::invitations;
use super::{link, when, when_and_what};
use crate::Error;
use crate::exchange::guest::language;
use crate::outbox::Desk;
use crate::outside::smtp::Mail;

/// What a letter is written from.
struct About<'a> {
    desk: &'a Desk<'a>,
    letter: Id,
    one: SignUp,
    row: EventRow,
    l: Language,
    now: Instant,
}

/// What it says: its subject, its text, and whether the event goes to the receiver's calendar, is struck out of it,
/// or neither.
struct Said {
    heading: String,
    text: Vec<String>,
    calendar: Option<Calendar>,
}

#[derive(Clone, Copy, PartialEq)]
enum Calendar {
    In,
    Out,
}

/// The letter about the sign-up; nothing where there is no reason for it any more.
pub(crate) fn about_sign_up(
    desk: &Desk<'_>,
    kind: Kind,
    letter: Id,
    subject: Id,
) -> Result<Option<Mail>, Error> {
    let (one, row) = desk.app.store.read(desk.scope, |tx| {
        let one = sign_up_with(tx, subject)?;
        let row = event_with(tx, one.event)?;
        Ok::<_, Error>((one, row))
    })?;
    let Some(to) = one.email.clone() else { return Ok(None) };
    let (l, now) = (language(&one.language), desk.app.now());
    let about = About { desk, letter, one, row, l, now };
    let Some(mut said) = about.says(kind)? else { return Ok(None) };
    let unsubscribe = match kind {
        Kind::EventReminder | Kind::EventFeedback | Kind::EventMaterial => {
            let Some(stop) = about.stop(&to)? else { return Ok(None) };
            said.text.push(l.letter_stop(&stop));
            Some(stop)
        }
        // About the own seat: they are answers to what one does.
        _ => None,
    };
    let invitations = match said.calendar {
        Some(calendar) => invitations(desk, &about.row, (&to, calendar == Calendar::Out)),
        None => Vec::new(),
    };
    let mail = desk.mail((letter, &to), l, said.heading, &said.text);
    Ok(Some(Mail { invitations, unsubscribe, ..mail }))
}

impl About<'_> {
    fn says(&self, kind: Kind) -> Result<Option<Said>, Error> {
        let is_on = self.row.state == State::Published;
        let is_over = ends(&self.row.event.occasions).is_none_or(|ends| ends <= self.now);
        let counts = self.one.place.counts(self.now);
        let confirmed = self.one.place.confirm_by.is_none();
        match kind {
            Kind::EventFeedback if is_on => self.feedback(),
            // Also what was shown there.
            Kind::EventMaterial if is_on && counts && confirmed => self.material(),
            _ if is_over => Ok(None),
            Kind::EventCancelled if !is_on && confirmed => Ok(Some(self.called_off())),
            Kind::SignUpCancelled if is_on && !counts => Ok(Some(self.given_up())),
            _ if !is_on || !counts => Ok(None),
            Kind::SignUpConfirm => self.confirm(),
            _ if !confirmed => Ok(None),
            Kind::SignUpKnown => self.known().map(Some),
            Kind::SignUpMade => self.made(),
            Kind::SignUpOffered => self.offered(),
            Kind::EventChanged => self.changed().map(Some),
            Kind::EventReminder => self.reminder(),
            _ => Ok(None),
        }
    }

    fn title(&self) -> &str {
        &self.row.event.title
    }

    /// When the first occasion is; it has one, since it has been published.
    fn first_time(&self) -> String {
        self.row.event.occasions.first().map(|one| when(self.l, one)).unwrap_or_default()
    }

    /// Each occasion, the place, and the meeting's link for whoever has a seat.
    fn facts(&self, with_link: bool) -> String {
        let event = &self.row.event;
        let times = event.occasions.iter();
        let mut lines: Vec<String> = times.map(|one| when_and_what(self.l, one)).collect();
        lines.extend(event.place.as_ref().map(|place| self.l.letter_event_place(place)));
        let link = event.link.as_ref().filter(|_| with_link);
        lines.extend(link.map(|link| self.l.letter_event_link(link)));
        lines.join("\n")
    }

    fn link(&self, to: LinkTo, until: Instant) -> Result<String, Error> {
        link(self.desk, self.letter, to, (self.one.place.id, until))
    }

    /// How one gives up the place, until the event is over.
    fn way_out(&self) -> Result<String, Error> {
        let until = ends(&self.row.event.occasions).unwrap_or(self.now);
        Ok(self.l.letter_way_out(self.link(LinkTo::Cancel, until)?))
    }

    /// For whoever has a seat: how one asks those who speak, until the event is over.
    fn ask(&self) -> Result<Option<String>, Error> {
        if self.one.place.standing != Standing::Seated {
            return Ok(None);
        }
        let until = ends(&self.row.event.occasions).unwrap_or(self.now);
        Ok(Some(self.l.letter_ask(self.link(LinkTo::Ask, until)?)))
    }

    fn confirm(&self) -> Result<Option<Said>, Error> {
        let Some(by) = self.one.place.confirm_by else { return Ok(None) };
        let asked =
            args::LetterConfirmAsked { title: self.title().to_owned(), when: self.first_time() };
        let confirm = args::LetterConfirm {
            until: format::moment(self.l, by.local_datetime()),
            link: self.link(LinkTo::Confirm, by)?,
        };
        Ok(Some(Said {
            heading: self.l.letter_confirm_subject(self.title()),
            text: vec![
                self.l.letter_confirm_asked(asked),
                self.l.letter_confirm(confirm),
                self.l.letter_not_you().to_owned(),
            ],
            calendar: None,
        }))
    }

    fn known(&self) -> Result<Said, Error> {
        let mut text = vec![
            self.l.letter_known(self.title()),
            self.stands()?,
            self.facts(self.one.place.standing == Standing::Seated),
        ];
        text.extend(self.ask()?);
        text.push(self.way_out()?);
        Ok(Said { heading: self.l.letter_known_subject(self.title()), text, calendar: None })
    }

    /// `Du har en plats.`, or where in the list.
    fn stands(&self) -> Result<String, Error> {
        let (l, place) = (self.l, &self.one.place);
        Ok(match place.standing {
            Standing::Waiting => {
                let in_line = self.desk.app.store.read(self.desk.scope, |tx| {
                    place_in_line(tx, self.row.id, place.ticket, self.now)
                })?;
                l.letter_waiting(in_line)
            }
            Standing::Offered { until } => {
                l.letter_offered(format::moment(l, until.local_datetime()))
            }
            _ => l.letter_seated().to_owned(),
        })
    }

    fn made(&self) -> Result<Option<Said>, Error> {
        let (l, title) = (self.l, self.title());
        let (heading, calendar) = match self.one.place.standing {
            Standing::Seated => (l.letter_seated_subject(title), Some(Calendar::In)),
            Standing::Waiting => (l.letter_waiting_subject(title), None),
            _ => return Ok(None),
        };
        let has_seat = calendar.is_some();
        let mut text = vec![self.stands()?, self.facts(has_seat)];
        if has_seat {
            text.push(l.letter_calendar_in().to_owned());
        }
        text.extend(self.ask()?);
        text.push(self.way_out()?);
        Ok(Some(Said { heading, text, calendar }))
    }

    fn offered(&self) -> Result<Option<Said>, Error> {
        let Standing::Offered { until } = self.one.place.standing else { return Ok(None) };
        let take = self.l.letter_take_seat(self.link(LinkTo::Seat, until)?);
        Ok(Some(Said {
            heading: self.l.letter_offered_subject(self.title()),
            text: vec![self.stands()?, take, self.facts(false), self.way_out()?],
            calendar: None,
        }))
    }

    fn given_up(&self) -> Said {
        Said {
            heading: self.l.letter_given_up_subject(self.title()),
            text: vec![
                self.l.letter_given_up(self.title()),
                self.l.letter_event_calendar_cancelled().to_owned(),
            ],
            calendar: Some(Calendar::Out),
        }
    }

    fn called_off(&self) -> Said {
        let l = self.l;
        let when =
            args::LetterEventCancelled { title: self.title().to_owned(), when: self.first_time() };
        Said {
            heading: l.letter_event_cancelled_subject(self.title()),
            text: vec![
                l.letter_event_cancelled(when),
                l.letter_event_because(self.row.because.as_deref().unwrap_or_default()),
                l.letter_event_calendar_cancelled().to_owned(),
            ],
            calendar: Some(Calendar::Out),
        }
    }

    fn changed(&self) -> Result<Said, Error> {
        let seated = self.one.place.standing == Standing::Seated;
        let mut text = vec![self.l.letter_changed(self.title()), self.facts(seated)];
        if seated {
            text.push(self.l.letter_calendar_changed().to_owned());
        }
        text.extend(self.ask()?);
        text.push(self.way_out()?);
        let heading = self.l.letter_changed_subject(self.title());
        Ok(Said { heading, text, calendar: seated.then_some(Calendar::In) })
    }

    fn material(&self) -> Result<Option<Said>, Error> {
        let all =
            self.desk.app.store.read(self.desk.scope, |tx| event_materials(tx, self.row.id))?;
        if all.is_empty() || self.one.place.standing != Standing::Seated {
            return Ok(None);
        }
        let titles: Vec<_> = all.iter().map(|one| format!("– {}", one.material.title)).collect();
        let page = self.desk.url(&format!("/kalender/{}", self.row.number));
        Ok(Some(Said {
            heading: self.l.letter_material_subject(self.title()),
            text: vec![
                self.l.letter_material(self.title()),
                titles.join("\n"),
                self.l.letter_material_page(page),
            ],
            calendar: None,
        }))
    }

    fn reminder(&self) -> Result<Option<Said>, Error> {
        let occasions = &self.row.event.occasions;
        let times = begins(occasions).zip(ends(occasions));
        let (Some((begins, ends)), Standing::Seated) = (times, self.one.place.standing) else {
            return Ok(None);
        };
        if begins <= self.now {
            return Ok(None);
        }
        let attend = self.link(LinkTo::Attend, attendance(begins, ends).1)?;
        let mut text = vec![
            self.l.letter_reminder(self.title()),
            self.facts(true),
            self.l.letter_attend(attend),
        ];
        text.extend(self.ask()?);
        text.push(self.way_out()?);
        let heading = self.l.letter_reminder_subject(self.title());
        Ok(Some(Said { heading, text, calendar: None }))
    }

    /// The way out of reminders, questions and new material; nothing for whoever has taken it, or is gone.
    fn stop(&self, to: &str) -> Result<Option<String>, Error> {
        let desk = self.desk;
        let Some(Visitor { organisation, account }) = &self.one.visitor else {
            return desk.way_out_of_events(self.letter, to);
        };
        let store = &desk.app.store;
        let all = store::access::organisations(store)?;
        let Some(own) = all.iter().find(|one| one.id == *organisation) else { return Ok(None) };
        let scope = for_operator(store, Some(own.slug.as_str()))?;
        let to = store.read(&scope, |tx| addressee(tx, *account))?;
        if to.is_none_or(|to| to.choice == Choice::Never) {
            return Ok(None);
        }
        desk.way_out((own, &scope), self.letter, (Stop::Notices, *account)).map(Some)
    }

    fn feedback(&self) -> Result<Option<Said>, Error> {
        let id = self.one.place.id;
        let Some(ends) = ends(&self.row.event.occasions) else { return Ok(None) };
        let answered = self.desk.app.store.read(self.desk.scope, |tx| has_answered(tx, id))?;
        let until = feedback_ends(ends);
        if answered || !self.one.attended || until <= self.now {
            return Ok(None);
        }
        let link = self.link(LinkTo::Feedback, until)?;
        let answers = Ideas::ALL.map(|ideas| {
            format!("{}: {link}?svar={}", self.l.exchange_ideas(ideas.code()), ideas.code())
        });
        Ok(Some(Said {
            heading: self.l.letter_feedback_subject(self.title()),
            text: vec![
                self.l.letter_feedback(self.title()),
                answers.join("\n"),
                self.l.letter_feedback_link().to_owned(),
            ],
            calendar: None,
        }))
    }
}
