-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the author's SQL says no way back (`down:`)
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT 1) AS TEXT) = '0';

DROP TABLE plinth_guard;
COMMIT;
