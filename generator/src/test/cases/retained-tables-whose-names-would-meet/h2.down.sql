-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them

-- stops if something that this brings is there already: table people_deleted
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people_deleted' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table people_deleted' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_people_deleted_2
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people_deleted_2' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_people_deleted_2' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);

-- bring back table people_deleted from plinth_parked_002_change_people_deleted_2
ALTER TABLE IF EXISTS "plinth_parked_002_change_people_deleted_2" RENAME TO "people_deleted";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people_deleted' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_people_deleted_pkey') THEN 'ALTER TABLE "people_deleted" RENAME CONSTRAINT "plinth_parked_002_change_people_deleted_pkey" TO "people_deleted_pkey"' ELSE '' END;

-- copy rows plinth_parked_002_change_people_deleted to people set id = id
INSERT INTO "people" ("id")
SELECT "id"
FROM "plinth_parked_002_change_people_deleted";

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_people_deleted";
