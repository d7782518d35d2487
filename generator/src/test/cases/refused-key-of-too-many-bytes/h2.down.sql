-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to pages since

-- drop table pages
-- ! destroys every row of pages
DROP TABLE IF EXISTS "pages";
