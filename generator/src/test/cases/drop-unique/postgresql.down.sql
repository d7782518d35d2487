-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email_key: unique [email]
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_email_key' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint users.users_email_key: unique [email]
-- ! fails if rows of users break users_email_key
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

COMMIT;
