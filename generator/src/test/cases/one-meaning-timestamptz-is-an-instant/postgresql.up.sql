-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table events
CREATE TABLE events (
  id integer NOT NULL,
  at timestamptz DEFAULT CAST('2024-01-01T12:00:00+02:00' AS timestamptz) NOT NULL,
  zoneless timestamptz DEFAULT CAST('2024-01-01 10:00:00+00' AS timestamptz) NOT NULL,
  same boolean GENERATED ALWAYS AS (at = CAST('2024-01-01 10:00:00Z' AS timestamptz) AND at = zoneless) STORED NOT NULL,
  earlier boolean GENERATED ALWAYS AS (at < CAST('2024-01-01 13:00:00+02:59' AS timestamptz)) STORED NOT NULL,
  clock timestamp GENERATED ALWAYS AS (CAST(at AT TIME ZONE 'UTC' AS timestamp)) STORED NOT NULL,
  day date GENERATED ALWAYS AS (CAST(at AT TIME ZONE 'UTC' AS date)) STORED NOT NULL,
  noon timestamptz GENERATED ALWAYS AS (CAST(CAST(CAST('2024-01-01' AS date) AS timestamp) AT TIME ZONE 'UTC' AS timestamptz)) STORED NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_clock CHECK (clock = CAST('2024-01-01 10:00:00' AS timestamp) AND day = CAST('2024-01-01' AS date)),
  CONSTRAINT events_noon CHECK (noon = CAST('2024-01-01T00:00:00Z' AS timestamptz))
);

COMMIT;
