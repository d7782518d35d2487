-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to flags since

-- drop table flags
-- ! destroys every row of flags
DROP TABLE IF EXISTS "flags";
