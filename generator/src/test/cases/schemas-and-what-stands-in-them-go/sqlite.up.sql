-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of billing.users
--   - all rows of app.users
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the view app.calm_users has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('app.calm_users') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view calm_users has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('calm_users') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view calm_users
DROP VIEW IF EXISTS calm_users;

-- drop view app.calm_users
DROP VIEW IF EXISTS "app.calm_users";

-- drop table billing.users
-- ! destroys every row of billing.users
DROP TABLE IF EXISTS "billing.users";

-- drop table app.users
-- ! destroys every row of app.users
DROP TABLE IF EXISTS "app.users";

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
