-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM file_uploads AS child WHERE (SELECT count(*) FROM file_uploads AS parent JOIN (SELECT id AS old_id FROM file_uploads) AS joined1 ON joined1.old_id = parent.id LEFT JOIN (SELECT id AS id, name AS name FROM users) AS joined2 ON joined2.id = parent.user_id AND joined2.name <> 'Ben' WHERE parent.id = child.id) <> 1) AS TEXT) = '0';
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM file_uploads AS child WHERE (SELECT count(*) FROM file_uploads AS parent JOIN (SELECT id AS old_id FROM file_uploads) AS joined1 ON joined1.old_id = parent.id WHERE parent.id = child.id) <> 1) AS TEXT) = '0';
-- stops if not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM file_uploads WHERE NOT EXISTS (SELECT 1 FROM file_uploads AS m WHERE m.id = file_uploads.id)) AS TEXT) = '0';

-- create table candidates
CREATE TABLE candidates (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  first_name TEXT NOT NULL,
  email TEXT,
  created_by_user_id INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_email_key UNIQUE (email),
  CONSTRAINT candidates_created_by_user_id_fkey FOREIGN KEY (created_by_user_id) REFERENCES users (id),
  CONSTRAINT candidates_id_type_check CHECK (id GLOB '????????-????-????-????-????????????' AND length(replace(id, '-', '')) = 32 AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT candidates_first_name_type_check CHECK (length(first_name) <= 50),
  CONSTRAINT candidates_email_type_check CHECK (length(email) <= 100),
  CONSTRAINT candidates_created_by_user_id_type_check CHECK (typeof(created_by_user_id) IN ('integer', 'null') AND created_by_user_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT candidates_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days'))
);

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE plinth_parked_map_candidate_of_upload (
  old_id INT NOT NULL,
  new_id TEXT,
  CONSTRAINT plinth_parked_map_candidate_of_upload_pkey PRIMARY KEY (old_id),
  CONSTRAINT plinth_parked_map_candidate_of_upload_old_id_type_check CHECK (typeof(old_id) IN ('integer', 'null') AND old_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_map_candidate_of_upload_new_id_type_check CHECK (new_id GLOB '????????-????-????-????-????????????' AND length(replace(new_id, '-', '')) = 32 AND replace(new_id, '-', '') NOT GLOB '*[^0-9a-f]*')
);

-- copy rows file_uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id
INSERT INTO plinth_parked_map_candidate_of_upload (old_id, new_id)
SELECT id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
FROM file_uploads;

-- copy rows file_uploads to candidates set created_at = created_at, created_by_user_id = user_id, email = 'candidate_' || cast(id as text) || '@example.com', first_name = 'Unknown', id = kept.new_id from file_uploads join candidate_of_upload kept on kept.old_id = id
INSERT INTO candidates (id, first_name, email, created_by_user_id, created_at)
SELECT kept.new_id, 'Unknown', 'candidate_' || CAST(file_uploads.id AS TEXT) || '@example.com', file_uploads.user_id, file_uploads.created_at
FROM file_uploads AS file_uploads
JOIN plinth_parked_map_candidate_of_upload AS kept ON kept.old_id = file_uploads.id;

-- create table assignments
CREATE TABLE assignments (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  user_id INTEGER NOT NULL,
  candidate_id TEXT NOT NULL,
  assigned_by TEXT,
  CONSTRAINT assignments_pkey PRIMARY KEY (id),
  CONSTRAINT assignments_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT assignments_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES candidates (id),
  CONSTRAINT assignments_id_type_check CHECK (id GLOB '????????-????-????-????-????????????' AND length(replace(id, '-', '')) = 32 AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT assignments_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT assignments_candidate_id_type_check CHECK (candidate_id GLOB '????????-????-????-????-????????????' AND length(replace(candidate_id, '-', '')) = 32 AND replace(candidate_id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT assignments_assigned_by_type_check CHECK (length(assigned_by) <= 50)
);

-- copy rows file_uploads to assignments set assigned_by = u.name, candidate_id = m.new_id, user_id = user_id from file_uploads f join candidate_of_upload m on m.old_id = id left join users u on u.id = user_id and u.name <> 'Ben' match exactly one
INSERT INTO assignments (user_id, candidate_id, assigned_by)
SELECT f.user_id, m.new_id, u.name
FROM file_uploads AS f
JOIN plinth_parked_map_candidate_of_upload AS m ON m.old_id = f.id
LEFT JOIN users AS u ON u.id = f.user_id AND u.name <> 'Ben';

-- create table resumes
CREATE TABLE resumes (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  candidate_id TEXT NOT NULL,
  filename TEXT NOT NULL,
  file_hash TEXT,
  progress INTEGER NOT NULL,
  CONSTRAINT resumes_pkey PRIMARY KEY (id),
  CONSTRAINT resumes_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES candidates (id),
  CONSTRAINT resumes_file_hash_key UNIQUE (file_hash),
  CONSTRAINT resumes_id_type_check CHECK (id GLOB '????????-????-????-????-????????????' AND length(replace(id, '-', '')) = 32 AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT resumes_candidate_id_type_check CHECK (candidate_id GLOB '????????-????-????-????-????????????' AND length(replace(candidate_id, '-', '')) = 32 AND replace(candidate_id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT resumes_filename_type_check CHECK (length(filename) <= 50),
  CONSTRAINT resumes_file_hash_type_check CHECK (length(file_hash) <= 64),
  CONSTRAINT resumes_progress_type_check CHECK (typeof(progress) IN ('integer', 'null') AND progress BETWEEN -2147483648 AND 2147483647)
);

-- make room for rows as plinth_parked_map_resume_of_upload
CREATE TABLE plinth_parked_map_resume_of_upload (
  old_id INT NOT NULL,
  new_id TEXT,
  CONSTRAINT plinth_parked_map_resume_of_upload_pkey PRIMARY KEY (old_id),
  CONSTRAINT plinth_parked_map_resume_of_upload_old_id_type_check CHECK (typeof(old_id) IN ('integer', 'null') AND old_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_map_resume_of_upload_new_id_type_check CHECK (new_id GLOB '????????-????-????-????-????????????' AND length(replace(new_id, '-', '')) = 32 AND replace(new_id, '-', '') NOT GLOB '*[^0-9a-f]*')
);

-- copy rows file_uploads to plinth_parked_map_resume_of_upload set new_id = uuid(), old_id = id from file_uploads f join candidate_of_upload c on c.old_id = id match exactly one
INSERT INTO plinth_parked_map_resume_of_upload (old_id, new_id)
SELECT f.id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
FROM file_uploads AS f
JOIN plinth_parked_map_candidate_of_upload AS c ON c.old_id = f.id;

-- copy rows file_uploads to resumes set candidate_id = c.new_id, file_hash = file_hash, filename = filename, id = kept.new_id, progress = coalesce(progress, 0) from file_uploads f join candidate_of_upload c on c.old_id = id join resume_of_upload kept on kept.old_id = id match exactly one
INSERT INTO resumes (id, candidate_id, filename, file_hash, progress)
SELECT kept.new_id, c.new_id, f.filename, f.file_hash, coalesce(f.progress, 0)
FROM file_uploads AS f
JOIN plinth_parked_map_candidate_of_upload AS c ON c.old_id = f.id
JOIN plinth_parked_map_resume_of_upload AS kept ON kept.old_id = f.id;

-- create table review_requests
CREATE TABLE review_requests (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  resume_id TEXT NOT NULL,
  user_id INTEGER NOT NULL,
  target_role TEXT,
  CONSTRAINT review_requests_pkey PRIMARY KEY (id),
  CONSTRAINT review_requests_resume_id_fkey FOREIGN KEY (resume_id) REFERENCES resumes (id),
  CONSTRAINT review_requests_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT review_requests_id_type_check CHECK (id GLOB '????????-????-????-????-????????????' AND length(replace(id, '-', '')) = 32 AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT review_requests_resume_id_type_check CHECK (resume_id GLOB '????????-????-????-????-????????????' AND length(replace(resume_id, '-', '')) = 32 AND replace(resume_id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT review_requests_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT review_requests_target_role_type_check CHECK (length(target_role) <= 50)
);

-- copy rows analysis_requests to review_requests set resume_id = m.new_id, target_role = target_role, user_id = user_id from analysis_requests r join file_uploads f on f.filename = filename join resume_of_upload m on m.old_id = f.id where id < 100 order created_at desc first per m.new_id, user_id
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

-- rename table file_uploads to file_uploads_backup
ALTER TABLE file_uploads RENAME TO file_uploads_backup;

DROP TABLE plinth_guard;
COMMIT;
