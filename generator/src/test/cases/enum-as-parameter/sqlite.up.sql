-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - routines/in_mood: It has no functions
--   - routines/is_small: It has no functions
--   - routines/next_mood: It has no functions
-- Rollback: lossy
--   - values written to people.mood since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column people.mood enum:mood default 'calm'
ALTER TABLE people ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm' CONSTRAINT people_mood_enum_check CHECK (mood IN ('calm', 'busy'));

COMMIT;
