-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to everything since

-- drop table everything
-- ! destroys every row of everything
DROP TABLE IF EXISTS "everything";
