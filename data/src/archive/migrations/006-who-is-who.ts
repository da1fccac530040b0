/** Who the people are that articles name, which bodies belong to which, what staff decided about both, and papers by their numbers. */
export const whoIsWhoTables = `
-- The day by which an article is filtered and sorted (toHitDate), YYYY-MM-DD, and how much of it is known. NULL where none is.
ALTER TABLE articles ADD COLUMN day TEXT;
ALTER TABLE articles ADD COLUMN day_precision TEXT CHECK (day_precision IN ('day', 'month', 'year'));
-- What is asked of all articles that name someone, at once.
CREATE INDEX articles_seen ON articles (id, stopped_at, visibility, day, day_precision);

-- A person as told from the articles alone: several may have one name. merged_into, shown_name and hidden follow from the decisions that
-- stand; NULL, NULL and 0 where there are none. merged_into never leads to one that is merged itself.
CREATE TABLE new_officials (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  merged_into TEXT REFERENCES officials (id),
  shown_name TEXT,
  hidden INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO new_officials (id, name, name_key) SELECT id, name, name_key FROM officials;
DROP TABLE officials;
ALTER TABLE new_officials RENAME TO officials;
CREATE INDEX officials_by_key ON officials (name_key);
CREATE INDEX officials_by_merged ON officials (merged_into) WHERE merged_into IS NOT NULL;

-- roles: a JSON list, as in the article.
ALTER TABLE official_mentions ADD COLUMN roles TEXT NOT NULL DEFAULT '[]';
-- name_key: toNameKey of the name as it is printed. told_id: whom it was told to be by the articles alone; official_id is another one where
-- staff split it from that one. NULL until those of its name are told apart: official_id is anyone of that name then.
ALTER TABLE official_mentions ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE official_mentions ADD COLUMN told_id TEXT REFERENCES officials (id);
CREATE INDEX official_mentions_by_key ON official_mentions (name_key);
CREATE INDEX official_mentions_by_told ON official_mentions (told_id);

-- The SHA-256 of the ids of people and bodies that were purged: an id is never used twice.
CREATE TABLE purged_ids (id_sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Names of people whose mentions are to be told apart anew: an article that names them came, changed or went.
CREATE TABLE names_to_resolve (name_key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- A body. level and parent_id are what most mentions say, or what staff decided. body_key: what all spellings of its name have in common, by
-- the vocabulary, and same_as: the spelling that is shown for them, NULL where it is this one. merged_into follows from both, and from what staff
-- decided. The other columns are as in officials.
ALTER TABLE departments ADD COLUMN level TEXT;
ALTER TABLE departments ADD COLUMN parent_id TEXT REFERENCES departments (id);
ALTER TABLE departments ADD COLUMN merged_into TEXT REFERENCES departments (id);
ALTER TABLE departments ADD COLUMN shown_name TEXT;
ALTER TABLE departments ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
ALTER TABLE departments ADD COLUMN body_key TEXT;
ALTER TABLE departments ADD COLUMN same_as TEXT REFERENCES departments (id);
CREATE INDEX departments_by_body_key ON departments (body_key);
CREATE INDEX departments_by_same ON departments (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX departments_by_parent ON departments (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX departments_by_merged ON departments (merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE department_mentions ADD COLUMN level TEXT;
ALTER TABLE department_mentions ADD COLUMN parent_id TEXT REFERENCES departments (id);
-- The bodies of the printed names. department_id and parent_id are others where staff say so of the article, or the vocabulary of its day.
ALTER TABLE department_mentions ADD COLUMN told_id TEXT REFERENCES departments (id);
ALTER TABLE department_mentions ADD COLUMN told_parent_id TEXT REFERENCES departments (id);
CREATE INDEX department_mentions_by_told ON department_mentions (told_id);
CREATE INDEX department_mentions_by_told_parent ON department_mentions (told_parent_id) WHERE told_parent_id IS NOT NULL;
DROP INDEX department_mentions_by_department;
CREATE INDEX department_mentions_by_department ON department_mentions (department_id, parent_id, level);
CREATE INDEX department_mentions_by_parent ON department_mentions (parent_id) WHERE parent_id IS NOT NULL;

-- What staff decided about people and bodies. details: JSON, by action (decision.ts). A decision that was undone stays, and counts no more.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL CHECK (subject IN ('officials', 'departments')),
  action TEXT NOT NULL,
  details TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT
) STRICT;
-- The articles that a decision is about, where it names them.
CREATE TABLE decision_articles (
  decision_id INTEGER NOT NULL REFERENCES decisions (id),
  article_id TEXT NOT NULL REFERENCES articles (id),
  PRIMARY KEY (decision_id, article_id)
) STRICT, WITHOUT ROWID;

-- Which body another one became. since: YYYY, YYYY-MM or YYYY-MM-DD as far as it is known. decision_id: NULL where the vocabulary says so.
CREATE TABLE department_successions (
  from_id TEXT NOT NULL REFERENCES departments (id),
  to_id TEXT NOT NULL REFERENCES departments (id),
  since TEXT,
  decision_id INTEGER REFERENCES decisions (id),
  PRIMARY KEY (from_id, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX department_successions_by_to ON department_successions (to_id);

-- For each body as articles name it, all that it is within (list-within.ts), each with the name it is shown by: what articles are found by.
-- parent_id: as in department_mentions, empty where that is NULL.
CREATE TABLE department_within (
  department_id TEXT NOT NULL REFERENCES departments (id),
  parent_id TEXT NOT NULL,
  within_id TEXT NOT NULL REFERENCES departments (id),
  name TEXT NOT NULL,
  PRIMARY KEY (department_id, parent_id, within_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX department_within_by_within ON department_within (within_id);

-- What a person is to look at: the two that may be one or may not, why, and the sentence that raised it. decision_id: what settled it.
CREATE TABLE review_cases (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL CHECK (subject IN ('officials', 'departments')),
  reason TEXT NOT NULL,
  first_id TEXT NOT NULL,
  second_id TEXT NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id),
  sentence TEXT NOT NULL,
  raised_at TEXT NOT NULL,
  decision_id INTEGER REFERENCES decisions (id),
  UNIQUE (subject, reason, first_id, second_id)
) STRICT;
CREATE INDEX review_cases_by_article ON review_cases (article_id);
CREATE INDEX review_cases_by_second ON review_cases (subject, second_id);

-- number_key: toNumberKey. One for every way in which a number is written.
ALTER TABLE document_references ADD COLUMN number_key TEXT NOT NULL DEFAULT '';
CREATE INDEX document_references_by_key ON document_references (number_key);

-- Articles that are papers, by their heads, and the papers that those say they replace, amend, implement or repeal.
CREATE TABLE papers (
  article_id TEXT PRIMARY KEY REFERENCES articles (id),
  number_key TEXT NOT NULL,
  number TEXT NOT NULL,
  type TEXT NOT NULL,
  issuer TEXT,
  date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX papers_by_key ON papers (number_key);
CREATE TABLE paper_relations (
  article_id TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  number_key TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_relations_by_key ON paper_relations (number_key);

-- Who articles name, as readers are shown it: through what was merged, and without what is hidden.
CREATE VIEW shown_officials AS
  SELECT id, coalesce(shown_name, name) AS name FROM officials WHERE merged_into IS NULL AND hidden = 0;
CREATE VIEW shown_official_mentions AS
  SELECT article_id, ordinal, shown.id AS official_id, shown.name AS name, positions, roles
  FROM official_mentions JOIN officials AS told ON told.id = official_id
    JOIN shown_officials AS shown ON shown.id = coalesce(told.merged_into, told.id);
CREATE VIEW shown_departments AS
  SELECT id, coalesce(shown_name, name) AS name, level, parent_id FROM departments WHERE merged_into IS NULL AND hidden = 0;
CREATE VIEW shown_department_mentions AS
  SELECT article_id, ordinal, shown.id AS department_id, shown.name AS name
  FROM department_mentions JOIN departments AS told ON told.id = department_id
    JOIN shown_departments AS shown ON shown.id = coalesce(told.merged_into, told.id);
CREATE VIEW shown_department_successions AS
  SELECT earlier.id AS from_id, later.id AS to_id, max(since) AS since
  FROM department_successions JOIN departments AS told_from ON told_from.id = from_id
    JOIN departments AS told_to ON told_to.id = to_id
    JOIN shown_departments AS earlier ON earlier.id = coalesce(told_from.merged_into, told_from.id)
    JOIN shown_departments AS later ON later.id = coalesce(told_to.merged_into, told_to.id)
  WHERE earlier.id <> later.id GROUP BY earlier.id, later.id;
`;
