-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - routines/count_change: its trigger does it
-- Rollback: lossy
--   - rows written to notes since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table notes
CREATE TABLE notes (
  id INT NOT NULL,
  changes INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT notes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT notes_changes_type_check CHECK (typeof(changes) IN ('integer', 'null') AND changes BETWEEN -2147483648 AND 2147483647)
);

-- create trigger notes.notes_count
CREATE TRIGGER notes_count AFTER UPDATE OF id ON notes BEGIN UPDATE notes SET changes = old.changes + 1 WHERE id = new.id; END;

COMMIT;
