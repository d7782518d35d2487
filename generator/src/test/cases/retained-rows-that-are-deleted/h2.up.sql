-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.note
--   - the deleted rows of people
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along

-- stops if something that this brings is there already: table plinth_parked_002_change_people_deleted, table plinth_parked_002_change_people_deleted_2, column people.plinth_parked_002_change_note, column people.plinth_parked_002_change_note_was_there
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted_2' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note_was_there')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_people_deleted, table plinth_parked_002_change_people_deleted_2, column people.plinth_parked_002_change_note, column people.plinth_parked_002_change_note_was_there' END AS INT);
-- stops if something that this renames is not there: column people.note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'note')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.note' END AS INT);

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE "people" ALTER COLUMN "note" DROP DEFAULT;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_note_was_there" BOOLEAN DEFAULT TRUE;
ALTER TABLE "people" ALTER COLUMN "plinth_parked_002_change_note_was_there" DROP DEFAULT;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "note" RENAME TO "plinth_parked_002_change_note";

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_people_deleted" (
  "id" INTEGER,
  "name" VARCHAR(100),
  "mood" VARCHAR,
  "plinth_parked_002_change_note" VARCHAR,
  "plinth_parked_002_change_note_was_there" BOOLEAN,
  CONSTRAINT "plinth_parked_002_change_people_deleted_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- delete rows people where mood = 'sad', kept as plinth_parked_002_change_people_deleted
INSERT INTO "plinth_parked_002_change_people_deleted" ("id", "name", "mood", "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there")
SELECT "id", "name", CAST("mood" AS VARCHAR), "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there"
FROM "people"
WHERE "mood" = 'sad';
DELETE FROM "people" WHERE "mood" = 'sad';

-- make room for rows as plinth_parked_002_change_people_deleted_2
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_people_deleted_2" (
  "id" INTEGER,
  "name" VARCHAR(100),
  "mood" VARCHAR,
  "plinth_parked_002_change_note" VARCHAR,
  "plinth_parked_002_change_note_was_there" BOOLEAN,
  CONSTRAINT "plinth_parked_002_change_people_deleted_2_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- delete rows people where name = 'Dan', kept as plinth_parked_002_change_people_deleted_2
INSERT INTO "plinth_parked_002_change_people_deleted_2" ("id", "name", "mood", "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there")
SELECT "id", "name", CAST("mood" AS VARCHAR), "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there"
FROM "people"
WHERE "name" = 'Dan';
DELETE FROM "people" WHERE "name" = 'Dan';
