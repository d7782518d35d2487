-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to countries since
--   - rows written to addresses since

-- drop table addresses
-- ! destroys every row of addresses
DROP TABLE IF EXISTS "addresses";

-- drop table countries
-- ! destroys every row of countries
DROP TABLE IF EXISTS "countries";
