-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to addresses since
--   - values written to users.address_id since
--   - the values of users.street
--   - the values of users.city
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'city' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'street' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('addresses') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'address_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_address_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint users.users_address_id_fkey
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_address_id_fkey;

-- add column users.city varchar(40)?
ALTER TABLE users ADD COLUMN city varchar(40) COLLATE "C";

-- add column users.street varchar(40)?
ALTER TABLE users ADD COLUMN street varchar(40) COLLATE "C";

-- drop column users.address_id
-- ! destroys the values of users.address_id
ALTER TABLE users DROP COLUMN IF EXISTS address_id;

-- drop table addresses
-- ! destroys every row of addresses
DROP TABLE IF EXISTS addresses;

COMMIT;
