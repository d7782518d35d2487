-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('bookings') AND conname = 'bookings_apart' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('bookings') AND conname = 'bookings_floors' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint bookings.bookings_floors
ALTER TABLE bookings DROP CONSTRAINT IF EXISTS bookings_floors;

-- drop constraint bookings.bookings_apart
ALTER TABLE bookings DROP CONSTRAINT IF EXISTS bookings_apart;

COMMIT;
