-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of notes
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('notes') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_notes') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back table notes from plinth_parked_002_change_notes
ALTER TABLE plinth_parked_002_change_notes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_notes DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_notes RENAME TO notes;
ALTER TABLE notes RENAME CONSTRAINT plinth_parked_002_change_notes_pkey TO notes_pkey;

-- alter role reader_of_notes
GRANT SELECT, INSERT ON notes TO reader_of_notes;

COMMIT;
