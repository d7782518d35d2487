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
  starts INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB 'a*') STORED,
  percent INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB '*%*') STORED,
  under INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB '_*') STORED,
  globs INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB '*[[][*][?]]*') STORED,
  slash INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB '*\*') STORED,
  whole INTEGER NOT NULL GENERATED ALWAYS AS (word GLOB 'plain') STORED,
  denied INTEGER NOT NULL GENERATED ALWAYS AS (word NOT GLOB '*b*') STORED,
  CONSTRAINT words_pkey PRIMARY KEY (id),
  CONSTRAINT words_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT words_word_type_check CHECK (length(word) <= 20)
);

COMMIT;
