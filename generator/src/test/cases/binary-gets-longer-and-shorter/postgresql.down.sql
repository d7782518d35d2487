-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of files.digest fits binary(16)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('files') AND conname = 'files_body_length_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- alter column files.body binary?
ALTER TABLE files DROP CONSTRAINT IF EXISTS files_body_length_check;

-- alter column files.digest binary(16)
ALTER TABLE files DROP CONSTRAINT IF EXISTS files_digest_length_check;
-- ! fails if rows of files break files_digest_length_check
ALTER TABLE files ADD CONSTRAINT files_digest_length_check CHECK (octet_length(digest) <= 16);

COMMIT;
