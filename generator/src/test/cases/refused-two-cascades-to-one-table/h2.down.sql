-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to users since
--   - rows written to teams since
--   - rows written to members since

-- drop table members
-- ! destroys every row of members
DROP TABLE IF EXISTS "members";

-- drop table teams
-- ! destroys every row of teams
DROP TABLE IF EXISTS "teams";

-- drop table users
-- ! destroys every row of users
DROP TABLE IF EXISTS "users";
