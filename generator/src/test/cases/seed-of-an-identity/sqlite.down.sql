-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in roles: id 5; id 9
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 5 AND name <> 'admin' OR id = 9 AND name <> 'user') AS TEXT) = '0';

-- drop seed roles
DELETE FROM roles WHERE id = 5 AND name = 'admin';
DELETE FROM roles WHERE id = 9 AND name = 'user';

DROP TABLE plinth_guard;
COMMIT;
