-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of documents.body
--   - values written to documents.body since
-- Once: it cannot see that it has run, and would take what stands under the old names again
\set ON_ERROR_STOP on

BEGIN;

-- drop column documents.body
-- ! destroys the values of documents.body
ALTER TABLE documents DROP COLUMN IF EXISTS body;

-- add column documents.body text native {postgresql=varchar(90)}?
ALTER TABLE documents ADD COLUMN body varchar(90);

COMMIT;
