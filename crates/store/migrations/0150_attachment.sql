-- Files that are shared may be pictures and office files too. A picture says what it shows.
ALTER TABLE knowledge_file ADD COLUMN kind {text} NOT NULL DEFAULT 'pdf'
  CHECK (kind IN ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx'));
ALTER TABLE knowledge_file ADD COLUMN description {text};
ALTER TABLE campaign_file ADD COLUMN kind {text} NOT NULL DEFAULT 'pdf'
  CHECK (kind IN ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx'));
ALTER TABLE campaign_file ADD COLUMN description {text};
