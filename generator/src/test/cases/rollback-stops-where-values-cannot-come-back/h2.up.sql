-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen

-- drop constraint users.users_seen_note
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_seen_note";

-- drop column users.seen
-- ! destroys the values of users.seen
ALTER TABLE "users" DROP COLUMN IF EXISTS "seen";
