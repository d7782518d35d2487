-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to users since

-- drop table users
-- ! destroys every row of users
DROP TABLE IF EXISTS "users";
