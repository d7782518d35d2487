-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop role case_gone
DROP ROLE IF EXISTS "case_gone";

-- alter role case_reader
COMMENT ON ROLE "case_reader" IS 'Who reads';
REVOKE SELECT ON "candidates" FROM "case_reader";
GRANT SELECT ON "notes" TO "case_reader";

-- create role case_writer
CREATE ROLE IF NOT EXISTS "case_writer";
COMMENT ON ROLE "case_writer" IS 'Who writes: it''s the application';
GRANT "case_reader" TO "case_writer";
GRANT SELECT, INSERT, UPDATE ON "candidates" TO "case_writer";
GRANT INSERT, DELETE ON "notes" TO "case_writer";
