-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of seats written since breaks seats_once: exclude gist [room with =, seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
--   - no row of seats written since breaks seats_old: exclude btree [seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('seats') AND attname = 'room' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('seats') AND conname = 'seats_of_guests' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('seats') AND attname = 'hall' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('seats') AND conname = 'seats_guests' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('seats') AND conname = 'seats_old' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column seats.hall to room
ALTER TABLE seats RENAME COLUMN hall TO room;

-- drop constraint seats.seats_once
ALTER TABLE seats DROP CONSTRAINT IF EXISTS seats_once;

-- drop constraint seats.seats_old
ALTER TABLE seats DROP CONSTRAINT IF EXISTS seats_old;

-- rename constraint seats.seats_guests to seats_of_guests
ALTER TABLE seats RENAME CONSTRAINT seats_guests TO seats_of_guests;

-- add constraint seats.seats_once: exclude gist [room with =, seat with =, guest with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
-- ! fails if rows of seats break seats_once
ALTER TABLE seats ADD CONSTRAINT seats_once EXCLUDE USING gist (room WITH =, seat WITH =, guest WITH =);

COMMIT;
