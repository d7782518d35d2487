-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to words since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table words
CREATE TABLE words (
  id INT NOT NULL,
  word TEXT NOT NULL,
  CONSTRAINT words_pkey PRIMARY KEY (id),
  CONSTRAINT words_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT words_word_type_check CHECK (length(word) <= 3)
);

COMMIT;
