-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to users.phone since

-- drop column users.phone
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_phone_length_check";
-- ! destroys the values of users.phone
ALTER TABLE "users" DROP COLUMN IF EXISTS "phone";
