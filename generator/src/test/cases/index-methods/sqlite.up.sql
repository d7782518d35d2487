-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- create index documents.documents_code hash [code] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_code ON documents (code);

-- create index documents.documents_created brin [created_at] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_created ON documents (created_at);

-- create index documents.documents_like [code text_pattern_ops] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_like ON documents (code);

COMMIT;
