-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_pk' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_email' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_age' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_team' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_old_age_index' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_pk' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_email' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_age' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_team' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_age_index' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename index users.users_age_index to users_old_age_index
ALTER INDEX users_age_index RENAME TO users_old_age_index;

-- rename constraint users.users_team to users_old_team
ALTER TABLE users RENAME CONSTRAINT users_team TO users_old_team;

-- rename constraint users.users_age to users_old_age
ALTER TABLE users RENAME CONSTRAINT users_age TO users_old_age;

-- rename constraint users.users_email to users_old_email
ALTER TABLE users RENAME CONSTRAINT users_email TO users_old_email;

-- rename constraint users.users_pk to users_old_pk
ALTER TABLE users RENAME CONSTRAINT users_pk TO users_old_pk;

COMMIT;
