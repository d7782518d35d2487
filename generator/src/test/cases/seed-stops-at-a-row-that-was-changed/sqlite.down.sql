-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in roles: id 5
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 5 AND (active <> TRUE OR name <> 'guest' OR note IS NOT NULL)) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (active = TRUE AND name = 'administrator' AND note = 'Whoever runs it' OR active = TRUE AND name = 'admin' AND note IS NULL) OR id = 2 AND (active = FALSE AND name = 'user' AND note IS NULL OR active = TRUE AND name = 'user' AND note = 'Everybody')) AS TEXT) = '2';
-- stops if rows with other values than seeded ones have their keys in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND (active <> FALSE OR name <> 'guest' OR note IS NOT NULL)) AS TEXT) = '0';

-- alter seed roles
DELETE FROM roles WHERE id = 5 AND active = TRUE AND name = 'guest' AND note IS NULL;
UPDATE roles SET name = 'admin', note = NULL WHERE id = 1 AND active = TRUE AND name = 'administrator' AND note = 'Whoever runs it';
UPDATE roles SET active = TRUE, note = 'Everybody' WHERE id = 2 AND active = FALSE AND name = 'user' AND note IS NULL;
INSERT INTO roles (id, name, note, active)
SELECT 3, 'guest', NULL, FALSE
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

DROP TABLE plinth_guard;
COMMIT;
