-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the deleted rows of people
--   - the values that the backfill replaced in people.nick
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along

-- stops if rows of plinth_parked_002_change_people_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_people_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_people_deleted collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people_deleted collide in people_pkey' END AS INT);

-- drop constraint people.people_nick
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_nick";

-- backfill people set nick = plinth_parked_002_change_nick_before where plinth_parked_002_change_written and (nick = plinth_parked_002_change_nick_filled or nick is null and plinth_parked_002_change_nick_filled is null)
UPDATE "people" SET "nick" = "plinth_parked_002_change_nick_before" WHERE "plinth_parked_002_change_written" AND ("nick" = "plinth_parked_002_change_nick_filled" OR "nick" IS NULL AND "plinth_parked_002_change_nick_filled" IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_nick_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_nick_filled";

-- drop constraint people.people_email
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_email";

-- copy rows plinth_parked_002_change_people_deleted to people set email = email, id = id, nick = nick, seen_at = seen_at
INSERT INTO "people" ("id", "email", "nick", "seen_at")
SELECT "id", "email", "nick", "seen_at"
FROM "plinth_parked_002_change_people_deleted";

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_people_deleted";
