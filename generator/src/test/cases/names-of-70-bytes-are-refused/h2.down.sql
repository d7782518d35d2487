-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since

-- drop view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
DROP VIEW IF EXISTS "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv";

-- drop table plain
-- ! destroys every row of plain
DROP TABLE IF EXISTS "plain";

-- drop table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
-- ! destroys every row of tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
DROP TABLE IF EXISTS "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt";
