-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_map_candidate_of_upload') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_notes_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- copy rows plinth_parked_002_change_notes_deleted to notes set candidate_id = candidate_id, id = id, upload_id = upload_id, upload_tenant = upload_tenant
ALTER TABLE plinth_parked_002_change_notes_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_notes_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO notes (id, upload_tenant, upload_id, candidate_id)
SELECT id, upload_tenant, upload_id, candidate_id
FROM plinth_parked_002_change_notes_deleted;

-- drop what was kept as plinth_parked_002_change_notes_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_notes_deleted;

-- delete rows candidates where plinth_parked_002_change_came
-- ! destroys rows of candidates
DELETE FROM candidates WHERE plinth_parked_002_change_came;

-- drop what was kept of candidates as plinth_parked_002_change_came
ALTER TABLE candidates DROP COLUMN IF EXISTS plinth_parked_002_change_came;

-- delete rows candidates where exists (plinth_parked_map_candidate_of_upload kept where kept.new_id = id)
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
-- ! destroys rows of candidates
DELETE FROM candidates WHERE EXISTS (SELECT 1 FROM plinth_parked_map_candidate_of_upload AS kept WHERE kept.new_id = candidates.id);
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

-- drop what was kept as plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS plinth_parked_map_candidate_of_upload;

COMMIT;
