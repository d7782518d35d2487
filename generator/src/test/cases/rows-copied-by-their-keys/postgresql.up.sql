-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('file_uploads_backup') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('candidates') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('assignments') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('resumes') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('review_requests') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_map_candidate_of_upload') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_map_resume_of_upload') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('file_uploads') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM file_uploads AS child WHERE (SELECT count(*) FROM file_uploads AS parent JOIN (SELECT id AS old_id FROM file_uploads) AS joined1 ON joined1.old_id = parent.id LEFT JOIN (SELECT id AS id, name AS name FROM users) AS joined2 ON joined2.id = parent.user_id AND joined2.name <> 'Ben' WHERE parent.id = child.id) <> 1) AS text) = '0' THEN '0' ELSE 'rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users' END AS int);
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM file_uploads AS child WHERE (SELECT count(*) FROM file_uploads AS parent JOIN (SELECT id AS old_id FROM file_uploads) AS joined1 ON joined1.old_id = parent.id WHERE parent.id = child.id) <> 1) AS text) = '0' THEN '0' ELSE 'rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload' END AS int);
-- stops if not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM file_uploads WHERE NOT EXISTS (SELECT 1 FROM file_uploads AS m WHERE m.id = file_uploads.id)) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0' END AS int);

-- create table candidates
CREATE TABLE candidates (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  first_name varchar(50) COLLATE "C" NOT NULL,
  email varchar(100) COLLATE "C",
  created_by_user_id integer NOT NULL,
  created_at timestamp NOT NULL,
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_email_key UNIQUE (email),
  CONSTRAINT candidates_created_by_user_id_fkey FOREIGN KEY (created_by_user_id) REFERENCES users (id)
);

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE plinth_parked_map_candidate_of_upload (
  old_id integer NOT NULL,
  new_id uuid,
  CONSTRAINT plinth_parked_map_candidate_of_upload_pkey PRIMARY KEY (old_id)
);

-- copy rows file_uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id
INSERT INTO plinth_parked_map_candidate_of_upload (old_id, new_id)
SELECT id, gen_random_uuid()
FROM file_uploads;

-- copy rows file_uploads to candidates set created_at = created_at, created_by_user_id = user_id, email = 'candidate_' || cast(id as text) || '@example.com', first_name = 'Unknown', id = kept.new_id from file_uploads join candidate_of_upload kept on kept.old_id = id
INSERT INTO candidates (id, first_name, email, created_by_user_id, created_at)
SELECT kept.new_id, 'Unknown', 'candidate_' || CAST(file_uploads.id AS text) || '@example.com', file_uploads.user_id, file_uploads.created_at
FROM file_uploads AS file_uploads
JOIN plinth_parked_map_candidate_of_upload AS kept ON kept.old_id = file_uploads.id;
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

-- create table assignments
CREATE TABLE assignments (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  user_id integer NOT NULL,
  candidate_id uuid NOT NULL,
  assigned_by varchar(50) COLLATE "C",
  CONSTRAINT assignments_pkey PRIMARY KEY (id),
  CONSTRAINT assignments_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT assignments_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES candidates (id)
);

-- copy rows file_uploads to assignments set assigned_by = u.name, candidate_id = m.new_id, user_id = user_id from file_uploads f join candidate_of_upload m on m.old_id = id left join users u on u.id = user_id and u.name <> 'Ben' match exactly one
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
INSERT INTO assignments (user_id, candidate_id, assigned_by)
SELECT f.user_id, m.new_id, u.name
FROM file_uploads AS f
JOIN plinth_parked_map_candidate_of_upload AS m ON m.old_id = f.id
LEFT JOIN users AS u ON u.id = f.user_id AND u.name <> 'Ben';
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

-- create table resumes
CREATE TABLE resumes (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  candidate_id uuid NOT NULL,
  filename varchar(50) COLLATE "C" NOT NULL,
  file_hash varchar(64) COLLATE "C",
  progress integer NOT NULL,
  CONSTRAINT resumes_pkey PRIMARY KEY (id),
  CONSTRAINT resumes_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES candidates (id),
  CONSTRAINT resumes_file_hash_key UNIQUE (file_hash)
);

-- make room for rows as plinth_parked_map_resume_of_upload
CREATE TABLE plinth_parked_map_resume_of_upload (
  old_id integer NOT NULL,
  new_id uuid,
  CONSTRAINT plinth_parked_map_resume_of_upload_pkey PRIMARY KEY (old_id)
);

-- copy rows file_uploads to plinth_parked_map_resume_of_upload set new_id = uuid(), old_id = id from file_uploads f join candidate_of_upload c on c.old_id = id match exactly one
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
INSERT INTO plinth_parked_map_resume_of_upload (old_id, new_id)
SELECT f.id, gen_random_uuid()
FROM file_uploads AS f
JOIN plinth_parked_map_candidate_of_upload AS c ON c.old_id = f.id;
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

-- copy rows file_uploads to resumes set candidate_id = c.new_id, file_hash = file_hash, filename = filename, id = kept.new_id, progress = coalesce(progress, 0) from file_uploads f join candidate_of_upload c on c.old_id = id join resume_of_upload kept on kept.old_id = id match exactly one
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
INSERT INTO resumes (id, candidate_id, filename, file_hash, progress)
SELECT kept.new_id, c.new_id, f.filename, f.file_hash, coalesce(f.progress, 0)
FROM file_uploads AS f
JOIN plinth_parked_map_candidate_of_upload AS c ON c.old_id = f.id
JOIN plinth_parked_map_resume_of_upload AS kept ON kept.old_id = f.id;
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_resume_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_resume_of_upload FORCE ROW LEVEL SECURITY;

-- create table review_requests
CREATE TABLE review_requests (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  resume_id uuid NOT NULL,
  user_id integer NOT NULL,
  target_role varchar(50) COLLATE "C",
  CONSTRAINT review_requests_pkey PRIMARY KEY (id),
  CONSTRAINT review_requests_resume_id_fkey FOREIGN KEY (resume_id) REFERENCES resumes (id),
  CONSTRAINT review_requests_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);

-- copy rows analysis_requests to review_requests set resume_id = m.new_id, target_role = target_role, user_id = user_id from analysis_requests r join file_uploads f on f.filename = filename join resume_of_upload m on m.old_id = f.id where id < 100 order created_at desc first per m.new_id, user_id
ALTER TABLE plinth_parked_map_resume_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_resume_of_upload DISABLE ROW LEVEL SECURITY;
INSERT INTO review_requests (resume_id, user_id, target_role)
SELECT resume_id, user_id, target_role
FROM (
SELECT m.new_id AS resume_id, r.user_id AS user_id, r.target_role AS target_role, row_number() OVER (PARTITION BY m.new_id, r.user_id ORDER BY CASE WHEN r.created_at IS NULL THEN 1 ELSE 0 END, r.created_at DESC, r.id) AS plinth_row
FROM analysis_requests AS r
JOIN file_uploads AS f ON f.filename = r.filename
JOIN plinth_parked_map_resume_of_upload AS m ON m.old_id = f.id
WHERE r.id < 100
) AS numbered
WHERE plinth_row = 1;
ALTER TABLE plinth_parked_map_resume_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_resume_of_upload FORCE ROW LEVEL SECURITY;

-- rename table file_uploads to file_uploads_backup
ALTER TABLE file_uploads RENAME TO file_uploads_backup;

-- rename constraint file_uploads_backup.file_uploads_pkey to file_uploads_backup_pkey
ALTER TABLE file_uploads_backup RENAME CONSTRAINT file_uploads_pkey TO file_uploads_backup_pkey;

-- rename constraint file_uploads_backup.file_uploads_user_id_fkey to file_uploads_backup_user_id_fkey
ALTER TABLE file_uploads_backup RENAME CONSTRAINT file_uploads_user_id_fkey TO file_uploads_backup_user_id_fkey;

COMMIT;
