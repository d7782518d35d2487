-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop role case_writer
DROP ROLE IF EXISTS "case_writer";

-- alter role case_reader
COMMENT ON ROLE "case_reader" IS '';
GRANT SELECT ON "candidates" TO "case_reader";
REVOKE SELECT ON "notes" FROM "case_reader";

-- create role case_gone
CREATE ROLE IF NOT EXISTS "case_gone";
COMMENT ON ROLE "case_gone" IS 'Of no use any more';
GRANT "case_reader" TO "case_gone";
GRANT SELECT, INSERT, UPDATE, DELETE ON "notes" TO "case_gone";
