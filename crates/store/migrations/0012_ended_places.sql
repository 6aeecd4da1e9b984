-- Units and parties come and go. Whatever was done in one, or agreed with it, keeps it: the row stays,
-- with the last day that it is there.
ALTER TABLE unit ADD COLUMN until_date {text};
ALTER TABLE party ADD COLUMN until_date {text};
