-- What the organiser sorts by has a name of its own: themes are the ten that agencies find each other by.
ALTER TABLE theme RENAME TO topic;
ALTER TABLE themed_text RENAME TO sorted_text;
ALTER TABLE sorted_text RENAME COLUMN theme TO topic;
