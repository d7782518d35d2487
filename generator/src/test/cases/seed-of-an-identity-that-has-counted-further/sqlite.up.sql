-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in roles: id 2; id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 2 AND name <> 'user' OR id = 3 AND name <> 'admin') AS TEXT) = '0';

-- create seed roles
INSERT INTO roles (id, name)
SELECT 2, 'user'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 2);
INSERT INTO roles (id, name)
SELECT 3, 'admin'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

DROP TABLE plinth_guard;
COMMIT;
