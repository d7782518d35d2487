-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to words since
.bail on

BEGIN IMMEDIATE;

-- create table words
CREATE TABLE words (
  id INT NOT NULL,
  word TEXT NOT NULL,
  one INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB '?') STORED,
  middle INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB 'a?c') STORED,
  two INTEGER NOT NULL GENERATED ALWAYS AS (word NOT GLOB '*??') STORED,
  CONSTRAINT words_pkey PRIMARY KEY (id),
  CONSTRAINT words_word_type_check CHECK (length(word) <= 20)
);

COMMIT;
