-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- take down view address_count
DROP VIEW IF EXISTS address_count;

-- drop view addresses
DROP VIEW IF EXISTS addresses;

-- rename column users.email to mail
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'email' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN email TO mail;
  END IF;
END $do$;

-- create view addresses
CREATE VIEW addresses WITH (security_invoker = true) AS
SELECT "id", "mail" AS "address" FROM "users";

-- put back view address_count
CREATE VIEW address_count WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "addresses";

COMMIT;
