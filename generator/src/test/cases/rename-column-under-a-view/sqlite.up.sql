-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

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

COMMIT;
