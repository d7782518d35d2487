-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of levels
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- park table levels as plinth_parked_002_change_levels
ALTER TABLE levels RENAME TO plinth_parked_002_change_levels;

COMMIT;
