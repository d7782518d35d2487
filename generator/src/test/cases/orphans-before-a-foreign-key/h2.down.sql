-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in orders.user_id
--   - the values that the backfill replaced in people.mentor_id
--   - the deleted rows of visits
-- Rollback: conditional
--   - no row was written to visits since that collides with them

-- stops if rows of plinth_parked_002_change_visits_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_visits_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_visits_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_visits_deleted would have NULL in tenant_id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_visits_deleted" WHERE "tenant_id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_visits_deleted would have NULL in tenant_id' END AS INT);
-- stops if rows of plinth_parked_002_change_visits_deleted would have NULL in note
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_visits_deleted" WHERE "note" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_visits_deleted would have NULL in note' END AS INT);
-- stops if rows of plinth_parked_002_change_visits_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_visits_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_visits_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_visits_deleted collide in visits_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_visits_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_visits_deleted collide in visits_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_visits_deleted collide in visits_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_visits_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "visits" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_visits_deleted collide in visits_pkey' END AS INT);

-- drop constraint visits.visits_person
ALTER TABLE IF EXISTS "visits" DROP CONSTRAINT IF EXISTS "visits_person";

-- copy rows plinth_parked_002_change_visits_deleted to visits set id = id, note = note, person_id = person_id, tenant_id = tenant_id
INSERT INTO "visits" ("id", "tenant_id", "person_id", "note")
SELECT "id", "tenant_id", "person_id", "note"
FROM "plinth_parked_002_change_visits_deleted";

-- drop what was kept as plinth_parked_002_change_visits_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_visits_deleted";

-- drop constraint people.people_mentor
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mentor";

-- backfill people set mentor_id = plinth_parked_002_change_mentor_id_before where plinth_parked_002_change_written and (mentor_id = plinth_parked_002_change_mentor_id_filled or mentor_id is null and plinth_parked_002_change_mentor_id_filled is null)
UPDATE "people" SET "mentor_id" = "plinth_parked_002_change_mentor_id_before" WHERE "plinth_parked_002_change_written" AND ("mentor_id" = "plinth_parked_002_change_mentor_id_filled" OR "mentor_id" IS NULL AND "plinth_parked_002_change_mentor_id_filled" IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_mentor_id_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_mentor_id_filled";

-- drop constraint orders.orders_user
ALTER TABLE IF EXISTS "orders" DROP CONSTRAINT IF EXISTS "orders_user";

-- backfill orders set user_id = plinth_parked_002_change_user_id_before where plinth_parked_002_change_written and (user_id = plinth_parked_002_change_user_id_filled or user_id is null and plinth_parked_002_change_user_id_filled is null)
UPDATE "orders" SET "user_id" = "plinth_parked_002_change_user_id_before" WHERE "plinth_parked_002_change_written" AND ("user_id" = "plinth_parked_002_change_user_id_filled" OR "user_id" IS NULL AND "plinth_parked_002_change_user_id_filled" IS NULL);

-- drop what was kept of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
ALTER TABLE "orders" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "orders" DROP COLUMN IF EXISTS "plinth_parked_002_change_user_id_before";
ALTER TABLE "orders" DROP COLUMN IF EXISTS "plinth_parked_002_change_user_id_filled";
