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
  size INTEGER NOT NULL GENERATED ALWAYS AS (length(word)) STORED,
  bare TEXT NOT NULL GENERATED ALWAYS AS (trim(word)) STORED,
  CONSTRAINT words_pkey PRIMARY KEY (id),
  CONSTRAINT words_word_key UNIQUE (word),
  CONSTRAINT words_word_type_check CHECK (length(word) <= 4)
);

COMMIT;
