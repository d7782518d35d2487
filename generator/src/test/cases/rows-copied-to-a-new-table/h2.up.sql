-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to resumes since

-- stops if something that this brings is there already: table resumes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table resumes' END AS INT);
-- stops if rows of files would have values in title that do not fit varchar(100)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE ("user_id" > 1) AND CHAR_LENGTH(REGEXP_REPLACE('CV ' || "name", '[\x{10000}-\x{10FFFF}]', '_')) > 100) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files would have values in title that do not fit varchar(100)' END AS INT);
-- stops if rows of files collide in resumes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "files" WHERE ("user_id" > 1) AND "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files collide in resumes_pkey' END AS INT);

-- create table resumes
CREATE TABLE IF NOT EXISTS "resumes" (
  "id" INTEGER NOT NULL,
  "uploaded_by" INTEGER NOT NULL,
  "title" VARCHAR(200) NOT NULL,
  CONSTRAINT "resumes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "resumes_title_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("title", '[\x{10000}-\x{10FFFF}]', '_')) <= 100)
);

-- copy rows files to resumes set id = id, title = 'CV ' || name, uploaded_by = user_id where user_id > 1
INSERT INTO "resumes" ("id", "uploaded_by", "title")
SELECT "id", "user_id", 'CV ' || "name"
FROM "files"
WHERE "user_id" > 1;
