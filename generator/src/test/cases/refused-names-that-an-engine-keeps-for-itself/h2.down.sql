-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to sqlite_things since

-- drop table sqlite_things
-- ! destroys every row of sqlite_things
DROP TABLE IF EXISTS "sqlite_things";
