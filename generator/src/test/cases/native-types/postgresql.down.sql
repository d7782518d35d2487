-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to documents.words since
--   - values written to documents.amount since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('documents') AND attname = 'words' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('documents') AND attname = 'amount' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop column documents.amount
-- ! destroys the values of documents.amount
ALTER TABLE documents DROP COLUMN IF EXISTS amount;

-- drop column documents.words
-- ! destroys the values of documents.words
ALTER TABLE documents DROP COLUMN IF EXISTS words;

COMMIT;
