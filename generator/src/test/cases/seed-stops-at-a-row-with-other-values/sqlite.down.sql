-- Down: undoes up.sql
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
-- stops if seeded rows have been changed in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note <> 'Whoever runs it' OR note IS NULL) OR id = 2 AND (name <> 'user' OR note IS NOT NULL OR rank <> 5)) AS TEXT) = '0';

-- drop seed roles
-- ! destroys the values of roles.rank in the row with id 1
DELETE FROM roles WHERE id = 1 AND name = 'admin' AND note = 'Whoever runs it';
DELETE FROM roles WHERE id = 2 AND name = 'user' AND note IS NULL AND rank = 5;

DROP TABLE plinth_guard;
COMMIT;
