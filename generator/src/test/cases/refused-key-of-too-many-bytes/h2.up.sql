-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to pages since

-- stops if something that this brings is there already: table pages
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pages' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table pages' END AS INT);

-- create table pages
CREATE TABLE IF NOT EXISTS "pages" (
  "url" VARCHAR(4000) NOT NULL,
  "title" VARCHAR(1800) NOT NULL,
  "path" VARCHAR(2000) NOT NULL,
  CONSTRAINT "pages_pkey" PRIMARY KEY ("url"),
  CONSTRAINT "pages_url_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("url", '[\x{10000}-\x{10FFFF}]', '_')) <= 2000),
  CONSTRAINT "pages_title_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("title", '[\x{10000}-\x{10FFFF}]', '_')) <= 900),
  CONSTRAINT "pages_path_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("path", '[\x{10000}-\x{10FFFF}]', '_')) <= 1000)
);
CREATE INDEX IF NOT EXISTS "pages_title" ON "pages" ("title");
CREATE INDEX IF NOT EXISTS "pages_path" ON "pages" ("path");
