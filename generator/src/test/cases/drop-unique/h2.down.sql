-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add constraint users.users_email_key: unique [email]
-- ! fails if rows of users break users_email_key
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_email_key" UNIQUE ("email");
