-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to users since
\set ON_ERROR_STOP on

BEGIN;

-- create table users
CREATE TABLE users (
  id integer NOT NULL,
  name varchar(40) COLLATE "C" NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

COMMIT;
