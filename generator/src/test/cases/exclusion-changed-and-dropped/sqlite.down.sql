-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/seats/constraints/seats_guests: the application checks
--   - tables/seats/constraints/seats_old: the application checks
-- Rollback: conditional
--   - no row of seats written since breaks seats_once: exclude gist [room with =, seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
--   - no row of seats written since breaks seats_old: exclude btree [seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column seats.room to hall
ALTER TABLE seats RENAME COLUMN room TO hall;

COMMIT;
