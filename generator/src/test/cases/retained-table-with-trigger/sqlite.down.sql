-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of notes
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- bring back table notes from plinth_parked_002_change_notes
ALTER TABLE plinth_parked_002_change_notes RENAME TO notes;
CREATE TRIGGER notes_stamp AFTER INSERT ON notes BEGIN UPDATE notes SET stamp = 1 WHERE id = new.id; END;

COMMIT;
