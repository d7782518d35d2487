-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no other row of roles has taken a key of the seeded rows that go (id 1; id 2)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note IS NOT NULL) OR id = 2 AND (name <> 'user' OR note <> 'Everybody' OR note IS NULL)) AS TEXT) = '0';

-- create seed roles
INSERT INTO roles (id, name, note)
SELECT 1, 'admin', NULL
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 1);
INSERT INTO roles (id, name, note)
SELECT 2, 'user', 'Everybody'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 2);

DROP TABLE plinth_guard;
COMMIT;
