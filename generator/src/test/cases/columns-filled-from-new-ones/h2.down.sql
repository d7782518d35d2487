-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.b since
--   - values written to people.c since

-- drop column people.c
-- ! destroys the values of people.c
ALTER TABLE "people" DROP COLUMN IF EXISTS "c";

-- drop column people.b
-- ! destroys the values of people.b
ALTER TABLE "people" DROP COLUMN IF EXISTS "b";
