-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop view a_last
DROP VIEW IF EXISTS "a_last";

-- drop view b_middle
DROP VIEW IF EXISTS "b_middle";

-- drop view c_first
DROP VIEW IF EXISTS "c_first";
