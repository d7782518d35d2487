-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint users.users_email_key
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_email_key";
