-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them

-- stops if something that this brings is there already: table plinth_parked_002_change_people_deleted, table plinth_parked_002_change_people_deleted_2
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted_2' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_people_deleted, table plinth_parked_002_change_people_deleted_2' END AS INT);
-- stops if something that this renames is not there: table people_deleted
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people_deleted' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table people_deleted' END AS INT);

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_people_deleted" (
  "id" INTEGER
);

-- delete rows people, kept as plinth_parked_002_change_people_deleted
INSERT INTO "plinth_parked_002_change_people_deleted" ("id")
SELECT "id"
FROM "people";
DELETE FROM "people";

-- park table people_deleted as plinth_parked_002_change_people_deleted_2
ALTER TABLE IF EXISTS "people_deleted" RENAME TO "plinth_parked_002_change_people_deleted_2";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted_2' AND "CONSTRAINT_NAME" = 'people_deleted_pkey') THEN 'ALTER TABLE "plinth_parked_002_change_people_deleted_2" RENAME CONSTRAINT "people_deleted_pkey" TO "plinth_parked_002_change_people_deleted_pkey"' ELSE '' END;
