-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in candidates.phone

-- alter column candidates.phone varchar(40)?
ALTER TABLE "candidates" ALTER COLUMN "phone" DROP NOT NULL;
