-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to words since

-- create table words
CREATE TABLE IF NOT EXISTS "words" (
  "id" INTEGER NOT NULL,
  "word" VARCHAR(40) NOT NULL,
  "one" BOOLEAN GENERATED ALWAYS AS (REGEXP_LIKE("word", '\A.\z', 'n')) NOT NULL,
  "middle" BOOLEAN GENERATED ALWAYS AS (REGEXP_LIKE("word", '\Aa.c\z', 'n')) NOT NULL,
  "two" BOOLEAN GENERATED ALWAYS AS ((NOT REGEXP_LIKE("word", '\A.*..\z', 'n'))) NOT NULL,
  CONSTRAINT "words_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "words_word_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("word", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);
