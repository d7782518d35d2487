-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to accounts since

-- drop table accounts
-- ! destroys every row of accounts
DROP TABLE IF EXISTS "accounts";
