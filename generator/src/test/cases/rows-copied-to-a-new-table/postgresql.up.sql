-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to resumes since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('resumes') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table resumes
CREATE TABLE resumes (
  id integer NOT NULL,
  uploaded_by integer NOT NULL,
  title varchar(100) COLLATE "C" NOT NULL,
  CONSTRAINT resumes_pkey PRIMARY KEY (id)
);

-- copy rows files to resumes set id = id, title = 'CV ' || name, uploaded_by = user_id where user_id > 1
INSERT INTO resumes (id, uploaded_by, title)
SELECT id, user_id, 'CV ' || name
FROM files
WHERE user_id > 1;

COMMIT;
