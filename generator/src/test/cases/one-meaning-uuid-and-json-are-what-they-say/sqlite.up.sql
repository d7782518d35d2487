-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to things since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table things
CREATE TABLE things (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  other TEXT,
  data TEXT NOT NULL DEFAULT '{}',
  more TEXT,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_other_key UNIQUE (other),
  CONSTRAINT things_id_type_check CHECK (id GLOB '????????-????-????-????-????????????' AND length(replace(id, '-', '')) = 32 AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT things_other_type_check CHECK (other GLOB '????????-????-????-????-????????????' AND length(replace(other, '-', '')) = 32 AND replace(other, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT things_data_type_check CHECK (data IS NULL OR json_valid(data)),
  CONSTRAINT things_more_type_check CHECK (more IS NULL OR json_valid(more))
);

COMMIT;
