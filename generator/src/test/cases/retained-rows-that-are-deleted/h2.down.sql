-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.note
--   - the deleted rows of people
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along

-- stops if something that this brings is there already: column people.note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'note')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.note' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_note' END AS INT);

-- copy rows plinth_parked_002_change_people_deleted_2 to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
INSERT INTO "people" ("id", "name", "mood", "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there")
SELECT "id", "name", CAST("mood" AS VARCHAR), "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there"
FROM "plinth_parked_002_change_people_deleted_2";
ALTER TABLE "people" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "people"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'id')));

-- drop what was kept as plinth_parked_002_change_people_deleted_2
DROP TABLE IF EXISTS "plinth_parked_002_change_people_deleted_2";

-- copy rows plinth_parked_002_change_people_deleted to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
INSERT INTO "people" ("id", "name", "mood", "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there")
SELECT "id", "name", CAST("mood" AS VARCHAR), "plinth_parked_002_change_note", "plinth_parked_002_change_note_was_there"
FROM "plinth_parked_002_change_people_deleted";
ALTER TABLE "people" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "people"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'id')));

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_people_deleted";

-- bring back column people.note from plinth_parked_002_change_note
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_note" RENAME TO "note";
UPDATE "people" SET "note" = 'none' WHERE "plinth_parked_002_change_note_was_there" IS NULL;
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_note_was_there";
ALTER TABLE "people" ALTER COLUMN "note" SET DEFAULT 'none';
