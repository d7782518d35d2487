-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('files') AND attname = 'digest' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('files') AND attname = 'code' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('files') AND conname = 'files_digest_length_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('files') AND conname = 'files_code_length_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop column files.digest
ALTER TABLE files DROP CONSTRAINT IF EXISTS files_digest_length_check;
-- ! destroys the values of files.digest
ALTER TABLE files DROP COLUMN IF EXISTS digest;

-- drop column files.code
ALTER TABLE files DROP CONSTRAINT IF EXISTS files_code_length_check;
-- ! destroys the values of files.code
ALTER TABLE files DROP COLUMN IF EXISTS code;

COMMIT;
