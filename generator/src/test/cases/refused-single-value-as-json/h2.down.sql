-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to settings since

-- drop table settings
-- ! destroys every row of settings
DROP TABLE IF EXISTS "settings";
