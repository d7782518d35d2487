-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes

-- stops if something that this brings is there already: column resumes.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column resumes.plinth_parked_002_change_came' END AS INT);

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE "resumes" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- copy rows files to resumes set plinth_parked_002_change_came = true, title = name
INSERT INTO "resumes" ("title", "plinth_parked_002_change_came")
SELECT "name", TRUE
FROM "files";
