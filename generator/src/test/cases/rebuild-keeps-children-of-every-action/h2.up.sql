-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in parents.name
-- Rollback: lossy
--   - the values of parents.old

-- alter column parents.name varchar(40)?
ALTER TABLE "parents" ALTER COLUMN "name" DROP NOT NULL;

-- drop column parents.old
-- ! destroys the values of parents.old
ALTER TABLE "parents" DROP COLUMN IF EXISTS "old";
