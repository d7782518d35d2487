-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of tags written since breaks tags_pkey: primary key [name]

-- drop constraint tags.tags_pkey
ALTER TABLE IF EXISTS "tags" DROP CONSTRAINT IF EXISTS "tags_pkey";
