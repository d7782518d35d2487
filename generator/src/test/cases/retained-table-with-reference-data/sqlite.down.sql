-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of levels
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- bring back table levels from plinth_parked_002_change_levels
ALTER TABLE plinth_parked_002_change_levels RENAME TO levels;

COMMIT;
