-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of documents.amount
--   - the values of documents.words
\set ON_ERROR_STOP on

BEGIN;

-- drop column documents.amount
-- ! destroys the values of documents.amount
ALTER TABLE documents DROP COLUMN IF EXISTS amount;

-- drop column documents.words
-- ! destroys the values of documents.words
ALTER TABLE documents DROP COLUMN IF EXISTS words;

COMMIT;
