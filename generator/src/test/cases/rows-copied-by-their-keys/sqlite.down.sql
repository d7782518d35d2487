-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- rename table file_uploads_backup to file_uploads
ALTER TABLE file_uploads_backup RENAME TO file_uploads;

-- drop table review_requests
-- ! destroys every row of review_requests
DROP TABLE IF EXISTS review_requests;

-- drop what was kept as plinth_parked_map_resume_of_upload
-- ! destroys every row of plinth_parked_map_resume_of_upload
DROP TABLE IF EXISTS plinth_parked_map_resume_of_upload;

-- drop table resumes
-- ! destroys every row of resumes
DROP TABLE IF EXISTS resumes;

-- drop table assignments
-- ! destroys every row of assignments
DROP TABLE IF EXISTS assignments;

-- drop what was kept as plinth_parked_map_candidate_of_upload
-- ! destroys every row of plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS plinth_parked_map_candidate_of_upload;

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS candidates;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
