-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'p') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table events
CREATE TABLE events (
  number integer NOT NULL,
  owner_id integer NOT NULL,
  kind varchar(40) COLLATE "C",
  CONSTRAINT events_pkey PRIMARY KEY (number),
  CONSTRAINT events_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id)
) PARTITION BY RANGE (number);
CREATE TABLE events_new PARTITION OF events FOR VALUES FROM (1000) TO (2000);
CREATE TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO (1000);
CREATE INDEX events_kind ON events (kind);

COMMIT;
