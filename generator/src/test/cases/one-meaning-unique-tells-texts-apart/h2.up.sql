-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to words since

-- stops if something that this brings is there already: table words
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'words' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table words' END AS INT);

-- create table words
CREATE TABLE IF NOT EXISTS "words" (
  "id" INTEGER NOT NULL,
  "word" VARCHAR(40) NOT NULL,
  CONSTRAINT "words_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "words_word_key" UNIQUE ("word"),
  CONSTRAINT "words_word_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("word", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);
