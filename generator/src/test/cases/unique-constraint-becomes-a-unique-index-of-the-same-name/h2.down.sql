-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no two rows of users written since collide in users_email

-- drop index users.users_email
DROP INDEX IF EXISTS "users_email";

-- add constraint users.users_email: unique [email]
-- ! fails if rows of users break users_email
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_email" UNIQUE ("email");
