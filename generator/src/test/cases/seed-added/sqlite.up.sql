-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note <> 'Whoever runs it' OR note IS NULL) OR id = 2 AND (name <> 'user' OR note IS NOT NULL OR rank <> 5)) AS TEXT) = '0';

-- create seed roles
INSERT INTO roles (id, name, note)
SELECT 1, 'admin', 'Whoever runs it'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 1);
INSERT INTO roles (id, name, note, rank)
SELECT 2, 'user', NULL, 5
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 2);

DROP TABLE plinth_guard;
COMMIT;
