-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to entries since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('entries') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table entries
CREATE TABLE entries (
  id integer NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE entries IS 'A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it. A comment that goes on and on, because somebody pasted a whole chapter of the handbook into it.';

COMMIT;
