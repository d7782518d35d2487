-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to documents.words since
--   - values written to documents.amount since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column documents.words text native {h2=VARCHAR ARRAY, postgresql=text[], sqlite=BLOB, sqlserver=XML}?
ALTER TABLE documents ADD COLUMN words BLOB;

-- add column documents.amount decimal(20,4) native {sqlite=TEXT}?
ALTER TABLE documents ADD COLUMN amount TEXT;

COMMIT;
