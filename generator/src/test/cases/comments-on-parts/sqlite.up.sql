-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to described since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index entries.entries_gone
DROP INDEX IF EXISTS entries_gone;

-- create table described
CREATE TABLE described (
  id INT NOT NULL,
  note TEXT,
  CONSTRAINT described_pkey PRIMARY KEY (id),
  CONSTRAINT described_note CHECK (note <> ''),
  CONSTRAINT described_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT described_note_type_check CHECK (length(note) <= 100)
);

-- create unique index entries.entries_first [code] where amount is null
-- ! fails if rows of entries collide in entries_first
CREATE UNIQUE INDEX entries_first ON entries (code) WHERE amount IS NULL;

-- create table described
CREATE INDEX described_by_note ON described (note DESC);
CREATE TRIGGER described_kept AFTER UPDATE ON described WHEN new.id <> old.id BEGIN SELECT RAISE(ABORT, 'kept'); END;

COMMIT;
