-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.phone since

-- drop column candidates.phone
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_phone_length_check";
-- ! destroys the values of candidates.phone
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "phone";
