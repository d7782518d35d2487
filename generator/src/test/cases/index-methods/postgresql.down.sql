-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_title' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_payload' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_code' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_created' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_prefix' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_like' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index documents.documents_like
DROP INDEX IF EXISTS documents_like;

-- drop index documents.documents_prefix
DROP INDEX IF EXISTS documents_prefix;

-- drop index documents.documents_created
DROP INDEX IF EXISTS documents_created;

-- drop index documents.documents_code
DROP INDEX IF EXISTS documents_code;

-- drop index documents.documents_payload
DROP INDEX IF EXISTS documents_payload;

-- drop index documents.documents_title
DROP INDEX IF EXISTS documents_title;

-- drop extension pg_trgm
DROP EXTENSION IF EXISTS pg_trgm;

COMMIT;
