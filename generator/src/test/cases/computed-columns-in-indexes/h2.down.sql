-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index measures.measures_twice
DROP INDEX IF EXISTS "measures_twice";

-- drop index measures.measures_weighed
DROP INDEX IF EXISTS "measures_weighed";

-- drop index measures.measures_dollars
DROP INDEX IF EXISTS "measures_dollars";

-- drop column measures.twice
ALTER TABLE "measures" DROP COLUMN IF EXISTS "twice";

-- drop column measures.weighed
ALTER TABLE "measures" DROP COLUMN IF EXISTS "weighed";

-- drop column measures.dollars
ALTER TABLE "measures" DROP COLUMN IF EXISTS "dollars";
