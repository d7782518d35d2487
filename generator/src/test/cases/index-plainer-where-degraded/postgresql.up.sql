-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_active' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_covering' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_about' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_lower' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('users') AND relname = 'users_odd' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create index users.users_active [email] where status <> 'archived' degrade h2 'larger is fine'
CREATE INDEX users_active ON users (email) WHERE status <> 'archived';

-- create unique index users.users_covering [email] include [score] degrade h2 'reads the row', sqlite 'reads the row'
-- ! fails if rows of users collide in users_covering
CREATE UNIQUE INDEX users_covering ON users (email) INCLUDE (score);

-- create index users.users_about [about] degrade sqlserver 'scans'
CREATE INDEX users_about ON users (about);

-- create index users.users_lower [lower(email)] degrade h2 'scans', sqlserver 'scans'
CREATE INDEX users_lower ON users ((lower(email)));

-- create index users.users_odd [score] where score = 1 or status is null degrade h2 'larger is fine', sqlserver 'larger is fine'
CREATE INDEX users_odd ON users (score) WHERE score = 1 OR status IS NULL;

COMMIT;
