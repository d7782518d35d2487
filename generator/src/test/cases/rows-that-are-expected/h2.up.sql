-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
-- Rollback: lossy
--   - what was written since to the rows that came to people

-- stops if something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_name_before, column people.plinth_parked_002_change_name_filled, column people.plinth_parked_002_change_came
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_filled')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_name_before, column people.plinth_parked_002_change_name_filled, column people.plinth_parked_002_change_came' END AS INT);
-- stops if not as expected: expect rows files where kind = 'cv' count 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE "kind" = 'cv') AS VARCHAR) = '2' THEN '0' ELSE 'not as expected: expect rows files where kind = ''cv'' count 2' END AS INT);
-- stops if not as expected: expect rows files where kind = 'cv' unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "files" WHERE ("kind" = 'cv') AND "hash" IS NOT NULL GROUP BY "hash" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows files where kind = ''cv'' unique [hash]' END AS INT);
-- stops if rows of people would have values in name that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CHAR_LENGTH(REGEXP_REPLACE(CASE WHEN "id" > 1 THEN TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END, '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have values in name that do not fit varchar(20)' END AS INT);
-- stops if not as expected: expect rows people unique [name]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "people" WHERE CASE WHEN "id" > 1 THEN TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END IS NOT NULL GROUP BY CASE WHEN "id" > 1 THEN TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows people unique [name]' END AS INT);
-- stops if rows of files would have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE "kind" = 'cv' AND "hash" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files would have NULL in name' END AS INT);
-- stops if rows of files collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "files" WHERE ("kind" = 'cv') AND "id" + 10 IS NOT NULL GROUP BY "id" + 10 HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files collide in people_pkey' END AS INT);
-- stops if rows of files collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT "id" + 10 AS "key_1" FROM "files" WHERE "kind" = 'cv') AS child WHERE child."key_1" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."key_1")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files collide in people_pkey' END AS INT);
-- stops if not as expected: expect rows people where name = 'none' count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "id" > 1 THEN TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END = 'none') AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows people where name = ''none'' count 0' END AS INT);
-- stops if not as expected: expect rows people where name = 'none' count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE "kind" = 'cv' AND "hash" = 'none') AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows people where name = ''none'' count 0' END AS INT);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_before" VARCHAR(40);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_filled" VARCHAR(40);

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_name_before" = "name", "plinth_parked_002_change_written" = TRUE WHERE "id" > 1;

-- backfill people set name = lower(name) where id > 1
UPDATE "people" SET "name" = TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') WHERE "id" > 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE "people" SET "plinth_parked_002_change_name_filled" = "name" WHERE "plinth_parked_002_change_written";

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- copy rows files to people set id = id + 10, name = hash, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO "people" ("id", "name", "plinth_parked_002_change_came")
SELECT "id" + 10, "hash", TRUE
FROM "files"
WHERE "kind" = 'cv';
