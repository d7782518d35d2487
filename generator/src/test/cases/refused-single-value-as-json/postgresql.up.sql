-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to settings since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('settings') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table settings
CREATE TABLE settings (
  id integer NOT NULL,
  data jsonb DEFAULT '1' NOT NULL,
  list jsonb DEFAULT '[]' NOT NULL,
  CONSTRAINT settings_pkey PRIMARY KEY (id)
);

COMMIT;
