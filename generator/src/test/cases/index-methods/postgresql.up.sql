-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_title' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_payload' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_code' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_created' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_prefix' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('documents') AND relname = 'documents_like' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create extension pg_trgm
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- create index documents.documents_title gin [title gin_trgm_ops] degrade h2 'searched by scan', sqlite 'searched by scan', sqlserver 'searched by scan'
CREATE INDEX documents_title ON documents USING gin (title gin_trgm_ops);

-- create index documents.documents_payload gin [payload] degrade h2 'few rows', sqlite 'few rows', sqlserver 'few rows'
CREATE INDEX documents_payload ON documents USING gin (payload);

-- create index documents.documents_code hash [code] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_code ON documents USING hash (code);

-- create index documents.documents_created brin [created_at] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_created ON documents USING brin (created_at);

-- create index documents.documents_prefix spgist [title] degrade h2 'no prefixes', sqlite 'no prefixes', sqlserver 'no prefixes'
CREATE INDEX documents_prefix ON documents USING spgist (title);

-- create index documents.documents_like [code text_pattern_ops] degrade h2 'ordered will do', sqlite 'ordered will do', sqlserver 'ordered will do'
CREATE INDEX documents_like ON documents (code text_pattern_ops);

COMMIT;
