-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

BEGIN;

-- create table events
CREATE TABLE events (
  id integer NOT NULL,
  day date NOT NULL,
  clock time,
  moment timestamp,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

COMMIT;
