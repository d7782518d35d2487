-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in roles: id 5; id 9
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 5 AND name <> 'admin' OR id = 9 AND name <> 'user') AS TEXT) = '0';

-- create seed roles
INSERT INTO roles (id, name)
SELECT 5, 'admin'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 5);
INSERT INTO roles (id, name)
SELECT 9, 'user'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 9);

DROP TABLE plinth_guard;
COMMIT;
