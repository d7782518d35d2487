-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to settings.note since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if a person has to do this first: Point the webhook to the new address; it's in the console
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'new') THEN 1 ELSE 0 END) AS TEXT) = '1';

-- add column settings.note text?
ALTER TABLE settings ADD COLUMN note TEXT;

DROP TABLE plinth_guard;
COMMIT;
