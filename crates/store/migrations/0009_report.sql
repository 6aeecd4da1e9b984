-- The yearly account to the unions, as it was accounted: sealed, never changed.

-- append-only: yearly_account
CREATE TABLE yearly_account (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  year {int} NOT NULL,
  accounted_on {text} NOT NULL,
  -- The parties that received it, by id.
  receivers {text} NOT NULL,
  account {text} NOT NULL,
  -- The last entry of the chain before this one: what stands in the account's footer.
  head_sequence {int} NOT NULL,
  head_hash {bytes} NOT NULL,
  figures_hash {bytes} NOT NULL,
  parties_pdf {bytes} NOT NULL,
  staff_pdf {bytes} NOT NULL,
  -- The whole version and the protected one as they were published, to be shown again.
  parties_text {text} NOT NULL,
  staff_text {text} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, year),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
