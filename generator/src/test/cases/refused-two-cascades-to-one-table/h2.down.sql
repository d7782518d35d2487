-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of members
--   - all rows of teams
--   - all rows of users

-- drop table members
-- ! destroys every row of members
DROP TABLE IF EXISTS "members";

-- drop table teams
-- ! destroys every row of teams
DROP TABLE IF EXISTS "teams";

-- drop table users
-- ! destroys every row of users
DROP TABLE IF EXISTS "users";
