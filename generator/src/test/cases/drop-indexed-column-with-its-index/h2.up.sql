-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of candidates.email

-- drop index candidates.candidates_email
DROP INDEX IF EXISTS "candidates_email";

-- drop column candidates.email
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_email_length_check";
-- ! destroys the values of candidates.email
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "email";
