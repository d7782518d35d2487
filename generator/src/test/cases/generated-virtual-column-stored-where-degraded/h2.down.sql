-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop column lines.twice
ALTER TABLE "lines" DROP COLUMN IF EXISTS "twice";
