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
-- stops if rows of plinth_parked_002_change_people_deleted_2 would have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted_2" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 would have NULL in name' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted_2 would have NULL in mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted_2" WHERE "mood" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 would have NULL in mood' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted_2 have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted_2" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted_2 collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_people_deleted_2" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted_2 collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted_2" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted_2 collide in people_name_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_people_deleted_2" WHERE "name" IS NOT NULL GROUP BY "name" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 collide in people_name_key' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted_2 collide in people_name_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted_2" AS child WHERE child."name" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."name" = child."name")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted_2 collide in people_name_key' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted would have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted would have NULL in name' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted would have NULL in mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "mood" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted would have NULL in mood' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "plinth_parked_002_change_people_deleted_2" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_name_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_people_deleted" WHERE "name" IS NOT NULL GROUP BY "name" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_name_key' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_name_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" AS child WHERE child."name" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."name" = child."name")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_name_key' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_name_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" AS child WHERE child."name" IS NOT NULL AND EXISTS (SELECT 1 FROM "plinth_parked_002_change_people_deleted_2" AS parent WHERE parent."name" = child."name")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_name_key' END AS INT);

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
