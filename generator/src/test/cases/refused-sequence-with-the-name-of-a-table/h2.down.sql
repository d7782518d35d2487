-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to invoices since

-- drop table invoices
-- ! destroys every row of invoices
DROP TABLE IF EXISTS "invoices";

-- drop sequence invoices
-- ! destroys the number that invoices has reached
DROP SEQUENCE IF EXISTS "invoices";
