-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events: small there
-- Rollback: lossy
--   - rows written to events since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table events
CREATE TABLE events (
  number INT NOT NULL,
  owner_id INTEGER NOT NULL,
  kind TEXT,
  CONSTRAINT events_pkey PRIMARY KEY (number),
  CONSTRAINT events_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id),
  CONSTRAINT events_number_type_check CHECK (typeof(number) IN ('integer', 'null') AND number BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_owner_id_type_check CHECK (typeof(owner_id) IN ('integer', 'null') AND owner_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_kind_type_check CHECK (length(kind) <= 40)
);
CREATE INDEX events_kind ON events (kind);

COMMIT;
