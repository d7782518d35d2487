-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of totals

-- drop table totals
-- ! destroys every row of totals
DROP TABLE IF EXISTS "totals";

-- create view totals
CREATE VIEW IF NOT EXISTS "totals" AS
SELECT count(*) AS "number" FROM "users";
