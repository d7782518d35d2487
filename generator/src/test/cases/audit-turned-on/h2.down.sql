-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- audit people no longer
DROP TRIGGER IF EXISTS "audit_people";
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS "audit_trail";
