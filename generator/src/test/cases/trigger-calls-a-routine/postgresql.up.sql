-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to notes since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('notes') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table notes
CREATE TABLE notes (
  id integer NOT NULL,
  changes integer DEFAULT 0 NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);

-- create routine count_change
CREATE FUNCTION count_change ()
RETURNS trigger
LANGUAGE plpgsql
AS $body$
BEGIN NEW.changes := OLD.changes + 1; RETURN NEW; END
$body$;

-- create trigger notes.notes_count
CREATE TRIGGER notes_count BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION count_change();

COMMIT;
