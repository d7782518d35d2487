-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.mood since
.bail on

BEGIN IMMEDIATE;

-- add column people.mood enum:mood default 'calm'
ALTER TABLE people ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm' CONSTRAINT people_mood_enum_check CHECK (mood IN ('calm', 'busy'));

COMMIT;
