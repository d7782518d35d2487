-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_files_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_note_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_note_filled' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- copy rows plinth_parked_002_change_files_deleted to files set hash = hash, id = id, kind = kind
ALTER TABLE plinth_parked_002_change_files_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_files_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO files (id, hash, kind)
SELECT id, hash, kind
FROM plinth_parked_002_change_files_deleted;

-- drop what was kept as plinth_parked_002_change_files_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_files_deleted;

-- backfill resumes set note = plinth_parked_002_change_note_before where plinth_parked_002_change_written and (note = plinth_parked_002_change_note_filled or note is null and plinth_parked_002_change_note_filled is null)
UPDATE resumes SET note = plinth_parked_002_change_note_before WHERE plinth_parked_002_change_written AND (note = plinth_parked_002_change_note_filled OR note IS NULL AND plinth_parked_002_change_note_filled IS NULL);

-- drop what was kept of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE resumes DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE resumes DROP COLUMN IF EXISTS plinth_parked_002_change_note_before;
ALTER TABLE resumes DROP COLUMN IF EXISTS plinth_parked_002_change_note_filled;

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM resumes WHERE plinth_parked_002_change_came;

-- drop what was kept of resumes as plinth_parked_002_change_came
ALTER TABLE resumes DROP COLUMN IF EXISTS plinth_parked_002_change_came;

COMMIT;
