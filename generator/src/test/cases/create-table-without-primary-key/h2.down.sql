-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to audit_lines since

-- drop table audit_lines
-- ! destroys every row of audit_lines
DROP TABLE IF EXISTS "audit_lines";
