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
  at timestamptz DEFAULT now() NOT NULL,
  clock timestamp DEFAULT CAST(now() AT TIME ZONE 'UTC' AS timestamp) NOT NULL,
  day date DEFAULT (now() AT TIME ZONE 'UTC')::date NOT NULL,
  other_day date DEFAULT CAST(now() AT TIME ZONE 'UTC' AS date) NOT NULL,
  again timestamptz DEFAULT CAST(CAST(CAST(now() AT TIME ZONE 'UTC' AS timestamp) AS timestamp) AT TIME ZONE 'UTC' AS timestamptz) NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_clock CHECK (clock = CAST(at AT TIME ZONE 'UTC' AS timestamp)),
  CONSTRAINT events_day CHECK (day = CAST(at AT TIME ZONE 'UTC' AS date) AND other_day = day),
  CONSTRAINT events_again CHECK (again = at)
);

COMMIT;
