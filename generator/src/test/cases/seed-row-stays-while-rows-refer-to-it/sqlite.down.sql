-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed, or are gone, in roles: id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 2 AND (name = 'member' OR name = 'user')) AS TEXT) = '1';
-- stops if rows with other values than seeded ones have their keys in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS TEXT) = '0';

-- alter seed roles
UPDATE roles SET name = 'user' WHERE id = 2 AND name = 'member';
INSERT INTO roles (id, name)
SELECT 3, 'guest'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

DROP TABLE plinth_guard;
COMMIT;
