-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of memberships written since breaks memberships_pkey: primary key [user_id]

-- drop constraint memberships.memberships_pkey
ALTER TABLE IF EXISTS "memberships" DROP CONSTRAINT IF EXISTS "memberships_pkey";

-- add constraint memberships.memberships_pkey: primary key [user_id, team_id]
-- ! fails if rows of memberships break memberships_pkey
ALTER TABLE "memberships" ADD CONSTRAINT IF NOT EXISTS "memberships_pkey" PRIMARY KEY ("user_id", "team_id");
