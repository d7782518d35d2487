-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to files.code since
--   - values written to files.digest since
\set ON_ERROR_STOP on

BEGIN;

-- add column files.code char(3) fill '   '
ALTER TABLE files ADD COLUMN IF NOT EXISTS code varchar(3) COLLATE "C" DEFAULT '   ' NOT NULL;
ALTER TABLE files ALTER COLUMN code DROP DEFAULT;
-- ! fails if rows of files break files_code_length_check
ALTER TABLE files ADD CONSTRAINT files_code_length_check CHECK (length(code) = 3);

-- add column files.digest binary(32)
-- ! fails if files has rows: digest is NOT NULL and they have no value for it
ALTER TABLE files ADD COLUMN IF NOT EXISTS digest bytea NOT NULL;
-- ! fails if rows of files break files_digest_length_check
ALTER TABLE files ADD CONSTRAINT files_digest_length_check CHECK (octet_length(digest) <= 32);

COMMIT;
