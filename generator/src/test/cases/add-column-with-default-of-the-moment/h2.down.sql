-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since

-- drop column candidates.seen_on
-- ! destroys the values of candidates.seen_on
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "seen_on";

-- drop column candidates.created_at
-- ! destroys the values of candidates.created_at
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "created_at";

-- drop column candidates.token
-- ! destroys the values of candidates.token
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "token";
