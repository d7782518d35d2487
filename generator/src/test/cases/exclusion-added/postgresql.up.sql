-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('bookings') AND conname = 'bookings_apart' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('bookings') AND conname = 'bookings_floors' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint bookings.bookings_apart: exclude gist [room with =, during with &&] where not cancelled degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
-- ! fails if rows of bookings break bookings_apart
ALTER TABLE bookings ADD CONSTRAINT bookings_apart EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled);

-- add constraint bookings.bookings_floors: exclude gist [floor with <>, sql { default: 'room', postgresql: '(room / 10)' } with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
-- ! fails if rows of bookings break bookings_floors
ALTER TABLE bookings ADD CONSTRAINT bookings_floors EXCLUDE USING gist (floor WITH <>, ((room / 10)) WITH =);

COMMIT;
