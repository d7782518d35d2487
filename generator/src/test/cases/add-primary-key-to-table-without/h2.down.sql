-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint tags.tags_pkey
ALTER TABLE IF EXISTS "tags" DROP CONSTRAINT IF EXISTS "tags_pkey";
