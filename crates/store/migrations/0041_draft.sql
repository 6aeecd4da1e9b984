-- What has been typed on a page and not been saved by its form: the writer's own, outside audit and search.
CREATE TABLE page_draft (
  organisation {text} NOT NULL,
  account {text} NOT NULL,
  page {text} NOT NULL,
  typed {text} NOT NULL,
  saved_at {int} NOT NULL,
  PRIMARY KEY (organisation, account, page),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);

-- The need that a row of the plan was made from.
ALTER TABLE plan_row ADD COLUMN need {text};
