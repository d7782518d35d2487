-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in roles: id 2; id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 2 AND name <> 'user' OR id = 3 AND name <> 'admin') AS TEXT) = '0';

-- drop seed roles
DELETE FROM roles WHERE id = 2 AND name = 'user';
DELETE FROM roles WHERE id = 3 AND name = 'admin';

DROP TABLE plinth_guard;
COMMIT;
