-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index documents.documents_like
DROP INDEX IF EXISTS "documents_like";

-- drop index documents.documents_created
DROP INDEX IF EXISTS "documents_created";

-- drop index documents.documents_code
DROP INDEX IF EXISTS "documents_code";
