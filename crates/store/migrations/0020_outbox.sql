-- Letters on their way out. They have no content: it is written when a letter is sent, from what
-- waits for its reader then.

-- What somebody has chosen; nothing means the usual.
ALTER TABLE account ADD COLUMN letters {text} CHECK (letters IN ('at_once', 'daily', 'never'));
ALTER TABLE account ADD COLUMN language {text} CHECK (language IN ('sv', 'en'));

-- The number is the letter's among the reader's of that day: it keeps two processes from writing
-- the same letter, and the day to ten. A kind of letter that goes to somebody without an account
-- would have none.
CREATE TABLE outbox (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  kind {text} NOT NULL,
  account {text},
  day {text} NOT NULL,
  number {int} NOT NULL CHECK (number BETWEEN 1 AND 10),
  state {text} NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'given_up', 'uncertain',
    'dropped', 'not_configured')),
  failed {int} NOT NULL,
  queued_at {int} NOT NULL,
  next_at {int} NOT NULL,
  fault {text},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, account, day, number),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX outbox_by_state ON outbox (organisation, state, next_at);
CREATE INDEX outbox_by_day ON outbox (organisation, day);

-- What waits for somebody and has been told, in which letter. Gone when it waits no more: should it
-- wait again, it is told again.
CREATE TABLE told (
  organisation {text} NOT NULL,
  account {text} NOT NULL,
  matter {text} NOT NULL,
  letter {text} NOT NULL,
  PRIMARY KEY (organisation, account, matter),
  FOREIGN KEY (organisation, letter) REFERENCES outbox (organisation, id)
);
CREATE INDEX told_by_letter ON told (organisation, letter);

-- There after a restore, until the operator lets letters go again. Never in a backup.
CREATE TABLE outbox_hold (
  id {int} NOT NULL PRIMARY KEY CHECK (id = 1)
);
