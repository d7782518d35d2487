-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the deleted rows of people
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- delete rows people where mood = 'sad' discard
-- ! destroys rows of people
DELETE FROM people WHERE mood = 'sad';

COMMIT;
