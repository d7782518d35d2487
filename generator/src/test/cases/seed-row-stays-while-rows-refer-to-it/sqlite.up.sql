-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 2 AND (name = 'user' OR name = 'member')) AS TEXT) = '1';
-- stops if rows of users refer by role_id to seeded rows of roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 3))) AS TEXT) = '0';
-- stops if rows of badges refer by role_id to seeded rows of roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM badges AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 3))) AS TEXT) = '0';

-- alter seed roles
DELETE FROM roles WHERE id = 3 AND name = 'guest';
UPDATE roles SET name = 'member' WHERE id = 2 AND name = 'user';

DROP TABLE plinth_guard;
COMMIT;
