-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no other row of roles has taken a key of the seeded rows that go (id 1; id 2)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note IS NOT NULL) OR id = 2 AND (name <> 'user' OR note <> 'Everybody' OR note IS NULL)) AS TEXT) = '0';

-- drop seed roles
DELETE FROM roles WHERE id = 1 AND name = 'admin' AND note IS NULL;
DELETE FROM roles WHERE id = 2 AND name = 'user' AND note = 'Everybody';

DROP TABLE plinth_guard;
COMMIT;
