-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'a' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'd' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column shifts.b to a
ALTER TABLE shifts RENAME COLUMN b TO a;

-- rename column shifts.c to b
ALTER TABLE shifts RENAME COLUMN c TO b;

-- rename column shifts.d to c
ALTER TABLE shifts RENAME COLUMN d TO c;

COMMIT;
