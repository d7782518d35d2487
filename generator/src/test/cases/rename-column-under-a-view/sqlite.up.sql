-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view address_count has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('address_count') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view addresses has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('addresses') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- stands on what changes
DROP VIEW IF EXISTS address_count;

-- drop view addresses
DROP VIEW IF EXISTS addresses;

-- rename column users.mail to email
ALTER TABLE users RENAME COLUMN mail TO email;

-- create view addresses
CREATE VIEW addresses AS
SELECT "id", "email" AS "address" FROM "users";

-- stands on what changes
CREATE VIEW address_count AS
SELECT count(*) AS "number" FROM "addresses";

DROP TABLE plinth_guard;
COMMIT;
