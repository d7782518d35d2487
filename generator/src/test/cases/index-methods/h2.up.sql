-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - tables/documents/indexes/documents_code: ordered will do
--   - tables/documents/indexes/documents_created: ordered will do
--   - tables/documents/indexes/documents_like: ordered will do
--   - tables/documents/indexes/documents_payload: few rows
--   - tables/documents/indexes/documents_prefix: no prefixes
--   - tables/documents/indexes/documents_title: searched by scan
-- Rollback: exact

-- stops if something that this brings is there already: index documents.documents_code, index documents.documents_created, index documents.documents_like
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'documents' AND "INDEX_NAME" = 'documents_code')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'documents' AND "INDEX_NAME" = 'documents_created')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'documents' AND "INDEX_NAME" = 'documents_like')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index documents.documents_code, index documents.documents_created, index documents.documents_like' END AS INT);

-- create index documents.documents_code hash [code] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX IF NOT EXISTS "documents_code" ON "documents" ("code");

-- create index documents.documents_created brin [created_at] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX IF NOT EXISTS "documents_created" ON "documents" ("created_at");

-- create index documents.documents_like [code text_pattern_ops] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX IF NOT EXISTS "documents_like" ON "documents" ("code");
