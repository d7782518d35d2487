-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them

-- stops if something that this brings is there already: table plinth_parked_002_change_files_deleted, column resumes.plinth_parked_002_change_came, column resumes.plinth_parked_002_change_written, column resumes.plinth_parked_002_change_note_before, column resumes.plinth_parked_002_change_note_filled
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_files_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "COLUMN_NAME" = 'plinth_parked_002_change_came')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "COLUMN_NAME" = 'plinth_parked_002_change_note_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "COLUMN_NAME" = 'plinth_parked_002_change_note_filled')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_files_deleted, column resumes.plinth_parked_002_change_came, column resumes.plinth_parked_002_change_written, column resumes.plinth_parked_002_change_note_before, column resumes.plinth_parked_002_change_note_filled' END AS INT);
-- stops if not as expected: expect rows files where case when kind = 'cv' then false else true end count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE CASE WHEN "kind" = 'cv' THEN FALSE ELSE TRUE END) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows files where case when kind = ''cv'' then false else true end count 0' END AS INT);
-- stops if not as expected: expect rows files where kind = 'cv' count 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE "kind" = 'cv') AS VARCHAR) = '2' THEN '0' ELSE 'not as expected: expect rows files where kind = ''cv'' count 2' END AS INT);
-- stops if rows of files collide in resumes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "files" WHERE ("kind" = 'cv') AND "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files collide in resumes_pkey' END AS INT);
-- stops if rows of files collide in resumes_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" AS child WHERE child."id" IS NOT NULL AND ("kind" = 'cv') AND EXISTS (SELECT 1 FROM "resumes" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files collide in resumes_pkey' END AS INT);
-- stops if not as expected: expect rows resumes unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "resumes" WHERE "hash" IS NOT NULL GROUP BY "hash" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows resumes unique [hash]' END AS INT);
-- stops if not as expected: expect rows resumes unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "files" WHERE ("kind" = 'cv') AND "hash" IS NOT NULL GROUP BY "hash" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows resumes unique [hash]' END AS INT);
-- stops if not as expected: expect rows resumes unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" AS child WHERE child."hash" IS NOT NULL AND ("kind" = 'cv') AND EXISTS (SELECT 1 FROM "resumes" AS parent WHERE parent."hash" = child."hash")) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows resumes unique [hash]' END AS INT);
-- stops if rows of resumes would have values in note that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "resumes" WHERE CHAR_LENGTH(REGEXP_REPLACE(CASE WHEN "hash" <> 'a' THEN TRANSLATE("hash", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "note" END, '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of resumes would have values in note that do not fit varchar(20)' END AS INT);
-- stops if rows of files would have values in note that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE ("kind" = 'cv') AND CHAR_LENGTH(REGEXP_REPLACE(CASE WHEN "hash" <> 'a' THEN TRANSLATE("hash", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE REGEXP_REPLACE(CAST(NULL AS VARCHAR), '(?s)\A(.{0,20}).*\z', '$1') END, '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files would have values in note that do not fit varchar(20)' END AS INT);
-- stops if not as expected: expect rows resumes where note is null count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "resumes" WHERE CASE WHEN "hash" <> 'a' THEN TRANSLATE("hash", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "note" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows resumes where note is null count 0' END AS INT);
-- stops if not as expected: expect rows resumes where note is null count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE "kind" = 'cv' AND CASE WHEN "hash" <> 'a' THEN TRANSLATE("hash", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE REGEXP_REPLACE(CAST(NULL AS VARCHAR), '(?s)\A(.{0,20}).*\z', '$1') END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows resumes where note is null count 0' END AS INT);
-- stops if not as expected: expect rows files where hash = 'b' count 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE "hash" = 'b') AS VARCHAR) = '1' THEN '0' ELSE 'not as expected: expect rows files where hash = ''b'' count 1' END AS INT);

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE "resumes" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_came" BOOLEAN;

-- copy rows files to resumes set hash = hash, id = id, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO "resumes" ("id", "hash", "plinth_parked_002_change_came")
SELECT "id", "hash", TRUE
FROM "files"
WHERE "kind" = 'cv';

-- make room for values of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE "resumes" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "resumes" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_note_before" VARCHAR(40);
ALTER TABLE "resumes" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_note_filled" VARCHAR(40);

-- keep values of resumes as plinth_parked_002_change_note_before, plinth_parked_002_change_written
UPDATE "resumes" SET "plinth_parked_002_change_note_before" = "note", "plinth_parked_002_change_written" = TRUE WHERE "hash" <> 'a';

-- backfill resumes set note = lower(hash) where hash <> 'a'
UPDATE "resumes" SET "note" = TRANSLATE("hash", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') WHERE "hash" <> 'a';

-- keep values of resumes as plinth_parked_002_change_note_filled
UPDATE "resumes" SET "plinth_parked_002_change_note_filled" = "note" WHERE "plinth_parked_002_change_written";

-- make room for rows as plinth_parked_002_change_files_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_files_deleted" (
  "id" INTEGER,
  "hash" VARCHAR(40),
  "kind" VARCHAR(20),
  CONSTRAINT "plinth_parked_002_change_files_deleted_hash_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("hash", '[\x{10000}-\x{10FFFF}]', '_')) <= 20),
  CONSTRAINT "plinth_parked_002_change_files_deleted_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 10)
);

-- delete rows files where hash = 'b', kept as plinth_parked_002_change_files_deleted
INSERT INTO "plinth_parked_002_change_files_deleted" ("id", "hash", "kind")
SELECT "id", "hash", "kind"
FROM "files"
WHERE "hash" = 'b';
DELETE FROM "files" WHERE "hash" = 'b';
