-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to settings since
\set ON_ERROR_STOP on

BEGIN;

-- create table settings
CREATE TABLE settings (
  id integer NOT NULL,
  data jsonb DEFAULT '1' NOT NULL,
  list jsonb DEFAULT '[]' NOT NULL,
  CONSTRAINT settings_pkey PRIMARY KEY (id)
);

COMMIT;
