-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index documents.documents_code
DROP INDEX IF EXISTS documents_code;

-- drop index documents.documents_created
DROP INDEX IF EXISTS documents_created;

-- drop index documents.documents_like
DROP INDEX IF EXISTS documents_like;

COMMIT;
