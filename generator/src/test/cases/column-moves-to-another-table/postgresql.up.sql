-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to addresses since
--   - values written to users.address_id since
--   - the values of users.street
--   - the values of users.city
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('addresses') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'address_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_address_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'street' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'city' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table addresses
CREATE TABLE addresses (
  id bigint NOT NULL,
  street varchar(40) COLLATE "C",
  city varchar(40) COLLATE "C",
  CONSTRAINT addresses_pkey PRIMARY KEY (id)
);

-- add column users.address_id bigint?
ALTER TABLE users ADD COLUMN address_id bigint;

-- drop column users.street
-- ! destroys the values of users.street
ALTER TABLE users DROP COLUMN IF EXISTS street;

-- drop column users.city
-- ! destroys the values of users.city
ALTER TABLE users DROP COLUMN IF EXISTS city;

-- add constraint users.users_address_id_fkey: foreign key [address_id] -> addresses [id] on delete no action on update no action not deferrable
-- ! fails if rows of users break users_address_id_fkey
ALTER TABLE users ADD CONSTRAINT users_address_id_fkey FOREIGN KEY (address_id) REFERENCES addresses (id);

COMMIT;
