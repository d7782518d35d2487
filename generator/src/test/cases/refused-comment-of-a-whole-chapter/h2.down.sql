-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to entries since

-- drop table entries
-- ! destroys every row of entries
DROP TABLE IF EXISTS "entries";
