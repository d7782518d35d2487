-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to groups since
--   - rows written to members since

-- drop table members
-- ! destroys every row of members
DROP TABLE IF EXISTS "members";

-- drop table groups
-- ! destroys every row of groups
DROP TABLE IF EXISTS "groups";
