-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of candidates keep candidates_rating_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of candidates.phone
--   - the values of candidates.fax
--   - the values of candidates.pager
--   - the values of candidates.rating

-- drop constraint candidates.candidates_rating_check
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_rating_check";

-- drop column candidates.phone
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_phone_length_check";
-- ! destroys the values of candidates.phone
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "phone";

-- drop column candidates.fax
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_fax_length_check";
-- ! destroys the values of candidates.fax
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "fax";

-- drop column candidates.pager
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_pager_length_check";
-- ! destroys the values of candidates.pager
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "pager";

-- drop column candidates.rating
-- ! destroys the values of candidates.rating
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "rating";
