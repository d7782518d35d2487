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
  email varchar(20) COLLATE "C",
  tenant integer,
  number integer,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_number UNIQUE (tenant, number)
);

COMMIT;
