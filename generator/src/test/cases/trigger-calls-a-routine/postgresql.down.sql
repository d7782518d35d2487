-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to notes since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('notes') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop trigger notes.notes_count
DROP TRIGGER IF EXISTS notes_count ON notes;

-- drop routine count_change
DROP FUNCTION IF EXISTS count_change ();

-- drop table notes
-- ! destroys every row of notes
DROP TABLE IF EXISTS notes;

COMMIT;
