-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email: unique [email]

-- drop constraint users.users_email
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_email";

-- create unique index users.users_email [email]
-- ! fails if rows of users collide in users_email
CREATE UNIQUE INDEX IF NOT EXISTS "users_email" ON "users" ("email");
