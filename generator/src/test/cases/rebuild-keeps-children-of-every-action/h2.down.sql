-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to parents.old since

-- add column parents.old text?
ALTER TABLE "parents" ADD COLUMN IF NOT EXISTS "old" VARCHAR;

-- alter column parents.name varchar(40)
ALTER TABLE "parents" ALTER COLUMN "name" SET NOT NULL;
