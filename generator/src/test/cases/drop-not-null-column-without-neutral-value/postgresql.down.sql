-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('files') AND attname = 'code' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('files') AND attname = 'digest' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('files') AND conname = 'files_code_length_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('files') AND conname = 'files_digest_length_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column files.code char(3) fill '   '
ALTER TABLE files ADD COLUMN code varchar(3) COLLATE "C" DEFAULT '   ' NOT NULL;
ALTER TABLE files ALTER COLUMN code DROP DEFAULT;
-- ! fails if rows of files break files_code_length_check
ALTER TABLE files ADD CONSTRAINT files_code_length_check CHECK (length(code) = 3);

-- add column files.digest binary(32)
-- ! fails if files has rows: digest is NOT NULL and they have no value for it
ALTER TABLE files ADD COLUMN digest bytea NOT NULL;
-- ! fails if rows of files break files_digest_length_check
ALTER TABLE files ADD CONSTRAINT files_digest_length_check CHECK (octet_length(digest) <= 32);

COMMIT;
