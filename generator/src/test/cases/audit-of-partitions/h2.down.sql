-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to events since

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS "events";
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS "audit_trail";
