-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of memberships written since breaks memberships_pkey: primary key [user_id]

-- stops if rows of memberships collide in memberships_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "memberships" WHERE "user_id" IS NOT NULL AND "team_id" IS NOT NULL GROUP BY "user_id", "team_id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of memberships collide in memberships_pkey' END AS INT);

-- drop constraint memberships.memberships_pkey
ALTER TABLE IF EXISTS "memberships" DROP CONSTRAINT IF EXISTS "memberships_pkey";

-- add constraint memberships.memberships_pkey: primary key [user_id, team_id]
-- ! fails if rows of memberships break memberships_pkey
ALTER TABLE "memberships" ADD CONSTRAINT IF NOT EXISTS "memberships_pkey" PRIMARY KEY ("user_id", "team_id");
