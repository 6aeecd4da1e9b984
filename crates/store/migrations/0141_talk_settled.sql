-- Whoever was to answer has said that there is nothing more to write; a new word takes it back.
ALTER TABLE talk ADD COLUMN settled_at {int};
