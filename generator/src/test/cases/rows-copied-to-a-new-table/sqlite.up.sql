-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to resumes since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table resumes
CREATE TABLE resumes (
  id INT NOT NULL,
  uploaded_by INTEGER NOT NULL,
  title TEXT NOT NULL,
  CONSTRAINT resumes_pkey PRIMARY KEY (id),
  CONSTRAINT resumes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT resumes_uploaded_by_type_check CHECK (typeof(uploaded_by) IN ('integer', 'null') AND uploaded_by BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT resumes_title_type_check CHECK (length(title) <= 100)
);

-- copy rows files to resumes set id = id, title = 'CV ' || name, uploaded_by = user_id where user_id > 1
INSERT INTO resumes (id, uploaded_by, title)
SELECT id, user_id, 'CV ' || name
FROM files
WHERE user_id > 1;

COMMIT;
