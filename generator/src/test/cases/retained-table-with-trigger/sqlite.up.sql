-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of notes
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- stands on what changes
DROP TRIGGER IF EXISTS notes_stamp;

-- park table notes as plinth_parked_002_change_notes
ALTER TABLE notes RENAME TO plinth_parked_002_change_notes;

COMMIT;
