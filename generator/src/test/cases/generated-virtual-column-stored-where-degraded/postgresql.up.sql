-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Less than declared: what the author lets this engine do without
--   - tables/lines/columns/twice: a stored one will do
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'twice' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column lines.twice int generated amount * 2 virtual
ALTER TABLE lines ADD COLUMN twice integer GENERATED ALWAYS AS (amount * 2) STORED NOT NULL;

COMMIT;
