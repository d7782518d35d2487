-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to documents.words since
--   - values written to documents.amount since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('documents') AND attname = 'words' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('documents') AND attname = 'amount' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column documents.words text native {h2=VARCHAR ARRAY, postgresql=text[], sqlite=BLOB, sqlserver=XML}?
ALTER TABLE documents ADD COLUMN words text[];

-- add column documents.amount decimal(20,4) native {sqlite=TEXT}?
ALTER TABLE documents ADD COLUMN amount numeric(20, 4);

COMMIT;
