-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/documents/indexes/documents_code: ordered will do
--   - tables/documents/indexes/documents_created: ordered will do
--   - tables/documents/indexes/documents_like: ordered will do
--   - tables/documents/indexes/documents_payload: few rows
--   - tables/documents/indexes/documents_prefix: no prefixes
--   - tables/documents/indexes/documents_title: searched by scan
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create index documents.documents_code hash [code] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_code ON documents (code);

-- create index documents.documents_created brin [created_at] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_created ON documents (created_at);

-- create index documents.documents_like [code text_pattern_ops] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_like ON documents (code);

COMMIT;
