-- The way out of letters without signing in.

-- What was chosen before it was stopped by the link: what the same link gives back.
ALTER TABLE letter_link ADD COLUMN chosen_before {text};

-- Who has no account, and wants no reminders of or questions about events. A keyed hash of the address: it is known again
-- when a letter would leave, and says nothing to whoever reads it.
CREATE TABLE letter_stop (
  organisation {text} NOT NULL REFERENCES organisation (id),
  recipient {bytes} NOT NULL,
  PRIMARY KEY (organisation, recipient)
);
