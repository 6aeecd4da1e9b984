-- Events of the foundation: what is planned, announced and held.

CREATE TABLE event (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('draft', 'published', 'cancelled')),
  kind {text} NOT NULL CHECK (kind IN ('webinar', 'course', 'exchange', 'lecture', 'own')),
  own_kind {text},
  title {text} NOT NULL,
  body {text} NOT NULL,
  speakers {text},
  place {text},
  link {text},
  audience {text} NOT NULL CHECK (audience IN ('everyone', 'large', 'universities', 'invited')),
  seats {int},
  last_day {text},
  introduces {text},
  -- When the first occasion begins and the last one ends, so that a calendar is one look.
  begins_at {int},
  ends_at {int},
  -- Why it was called off.
  because {text},
  -- What the organiser tells of it afterwards.
  write_up {text},
  -- How many times it has been changed since it was published: the calendar file's sequence.
  changes {int} NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (organisation, introduces) REFERENCES event (organisation, id)
);
CREATE INDEX event_by_end ON event (organisation, ends_at);

CREATE TABLE event_occasion (
  organisation {text} NOT NULL,
  event {text} NOT NULL,
  place {int} NOT NULL,
  day {text} NOT NULL,
  from_time {text} NOT NULL,
  to_time {text} NOT NULL,
  note {text},
  PRIMARY KEY (organisation, event, place),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id)
);
