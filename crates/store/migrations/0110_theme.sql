-- The organiser's own themes for what participants write. A text is known by the hash of its words: nothing
-- here leads to who wrote it, and the same words have the same themes.
CREATE TABLE theme (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, name)
);

CREATE TABLE themed_text (
  organisation {text} NOT NULL,
  event {text} NOT NULL,
  text_hash {text} NOT NULL,
  theme {text} NOT NULL,
  PRIMARY KEY (organisation, event, text_hash, theme),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id),
  FOREIGN KEY (organisation, theme) REFERENCES theme (organisation, id)
);
