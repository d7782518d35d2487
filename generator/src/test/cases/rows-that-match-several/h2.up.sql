-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes

-- stops if something that this brings is there already: table candidates, column resumes.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table candidates, column resumes.plinth_parked_002_change_came' END AS INT);
-- stops if rows of uploads collide in candidates_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "uploads" WHERE ("filename" <> 'none') AND 100 + "id" IS NOT NULL GROUP BY 100 + "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of uploads collide in candidates_pkey' END AS INT);
-- stops if rows of uploads match no row, or several, of candidates
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "uploads" AS "child" WHERE ("id" < 100) AND (SELECT count(*) FROM "uploads" AS "parent" JOIN (SELECT "user_id" AS "created_by" FROM "uploads" WHERE "filename" <> 'none') AS "joined1" ON "joined1"."created_by" = "parent"."user_id" WHERE "parent"."id" = "child"."id") <> 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of uploads match no row, or several, of candidates' END AS INT);
-- stops if rows of uploads collide in resumes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "uploads" WHERE ("id" < 100) AND "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of uploads collide in resumes_pkey' END AS INT);
-- stops if rows of uploads collide in resumes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "uploads" AS child WHERE child."id" IS NOT NULL AND ("id" < 100) AND EXISTS (SELECT 1 FROM "resumes" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of uploads collide in resumes_pkey' END AS INT);

-- create table candidates
CREATE TABLE IF NOT EXISTS "candidates" (
  "id" INTEGER NOT NULL,
  "created_by" INTEGER NOT NULL,
  CONSTRAINT "candidates_pkey" PRIMARY KEY ("id")
);

-- copy rows uploads to candidates set created_by = user_id, id = 100 + id where filename <> 'none'
INSERT INTO "candidates" ("id", "created_by")
SELECT 100 + "id", "user_id"
FROM "uploads"
WHERE "filename" <> 'none';

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE "resumes" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- copy rows uploads to resumes set candidate_id = c.id, filename = filename, id = id, plinth_parked_002_change_came = true from uploads f join candidates c on c.created_by = user_id where id < 100 match exactly one
INSERT INTO "resumes" ("id", "candidate_id", "filename", "plinth_parked_002_change_came")
SELECT "f"."id", "c"."id", "f"."filename", TRUE
FROM "uploads" AS "f"
JOIN "candidates" AS "c" ON "c"."created_by" = "f"."user_id"
WHERE "f"."id" < 100;
