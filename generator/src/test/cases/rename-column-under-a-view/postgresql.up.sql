-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'email' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'mail' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- take down view address_count
DROP VIEW IF EXISTS address_count;

-- drop view addresses
DROP VIEW IF EXISTS addresses;

-- rename column users.mail to email
ALTER TABLE users RENAME COLUMN mail TO email;

-- create view addresses
CREATE VIEW addresses WITH (security_invoker = true) AS
SELECT "id", "email" AS "address" FROM "users";

-- put back view address_count
CREATE VIEW address_count WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "addresses";

COMMIT;
