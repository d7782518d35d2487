-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of notes
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_notes') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('notes') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park table notes as plinth_parked_002_change_notes
REVOKE SELECT, INSERT ON notes FROM reader_of_notes;
ALTER TABLE notes RENAME TO plinth_parked_002_change_notes;
ALTER TABLE plinth_parked_002_change_notes RENAME CONSTRAINT notes_pkey TO plinth_parked_002_change_notes_pkey;
ALTER TABLE plinth_parked_002_change_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_notes FORCE ROW LEVEL SECURITY;

COMMIT;
