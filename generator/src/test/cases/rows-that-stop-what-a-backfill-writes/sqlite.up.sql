-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_before TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled TEXT;

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE id > 1;

-- backfill people set name = lower(nickname) where id > 1
UPDATE people SET name = lower(nickname) WHERE id > 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

COMMIT;
