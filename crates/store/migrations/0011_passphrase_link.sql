-- A link with which somebody chooses a passphrase (rules, part 5): hashed, for this alone, and gone
-- once it is used. An account has at most one that counts.
CREATE TABLE passphrase_link (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  organisation {text} NOT NULL,
  account {text} NOT NULL,
  expires_at {int} NOT NULL,
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX passphrase_link_by_account ON passphrase_link (organisation, account);
