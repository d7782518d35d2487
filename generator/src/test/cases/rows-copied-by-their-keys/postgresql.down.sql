-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('file_uploads') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('file_uploads_backup') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('candidates') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('assignments') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('resumes') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('review_requests') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_map_candidate_of_upload') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_map_resume_of_upload') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename constraint file_uploads_backup.file_uploads_backup_user_id_fkey to file_uploads_user_id_fkey
ALTER TABLE file_uploads_backup RENAME CONSTRAINT file_uploads_backup_user_id_fkey TO file_uploads_user_id_fkey;

-- rename constraint file_uploads_backup.file_uploads_backup_pkey to file_uploads_pkey
ALTER TABLE file_uploads_backup RENAME CONSTRAINT file_uploads_backup_pkey TO file_uploads_pkey;

-- rename table file_uploads_backup to file_uploads
ALTER TABLE file_uploads_backup RENAME TO file_uploads;

-- drop table review_requests
-- ! destroys every row of review_requests
DROP TABLE IF EXISTS review_requests;

-- drop what was kept as plinth_parked_map_resume_of_upload
DROP TABLE IF EXISTS plinth_parked_map_resume_of_upload;

-- drop table resumes
-- ! destroys every row of resumes
DROP TABLE IF EXISTS resumes;

-- drop table assignments
-- ! destroys every row of assignments
DROP TABLE IF EXISTS assignments;

-- drop what was kept as plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS plinth_parked_map_candidate_of_upload;

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS candidates;

COMMIT;
