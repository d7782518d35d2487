-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make plinth_parked_001_kept_notes again, whose rows are gone
CREATE TABLE plinth_parked_001_kept_notes (
  id INT NOT NULL,
  person_id INTEGER NOT NULL,
  body TEXT,
  CONSTRAINT plinth_parked_001_kept_notes_pkey PRIMARY KEY (id),
  CONSTRAINT plinth_parked_001_kept_notes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_001_kept_notes_person_id_type_check CHECK (typeof(person_id) IN ('integer', 'null') AND person_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_001_kept_notes_body_type_check CHECK (length(body) <= 200)
);

-- make room in people for plinth_parked_001_kept_nickname, plinth_parked_001_kept_status, whose values are gone
ALTER TABLE people ADD COLUMN plinth_parked_001_kept_nickname TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_001_kept_status TEXT;

-- make plinth_parked_001_kept_notes again, whose rows are gone
CREATE INDEX plinth_parked_001_kept_notes_body ON plinth_parked_001_kept_notes (person_id, body);

COMMIT;
