-- Letters about something of their own, to somebody with or without an account. The subject is the row that
-- a letter is about: what it says and to whom is read from there when it leaves. The recipient is a keyed
-- hash of the address, kept for the hour in which letters to it are counted.
ALTER TABLE outbox ADD COLUMN subject {text};
ALTER TABLE outbox ADD COLUMN recipient {bytes};
CREATE INDEX outbox_by_recipient ON outbox (organisation, recipient, queued_at);

-- The links that stand in letters and carry a right of their own (rules, part 5): hashed, for one purpose, for
-- a time. A letter has at most one for each purpose: tried again, it has a new one. Never in a backup.
CREATE TABLE letter_link (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  organisation {text} NOT NULL REFERENCES organisation (id),
  letter {text} NOT NULL,
  purpose {text} NOT NULL,
  subject {text} NOT NULL,
  expires_at {int} NOT NULL,
  UNIQUE (organisation, letter, purpose)
);
CREATE INDEX letter_link_by_subject ON letter_link (organisation, subject);
