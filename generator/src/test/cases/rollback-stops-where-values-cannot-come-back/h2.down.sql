-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to users.seen since

-- add column users.seen boolean fill false
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "seen" BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE "users" ALTER COLUMN "seen" DROP DEFAULT;

-- add constraint users.users_seen_note: check seen or note is not null
-- ! fails if rows of users break users_seen_note
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_seen_note" CHECK ("seen" OR "note" IS NOT NULL);
