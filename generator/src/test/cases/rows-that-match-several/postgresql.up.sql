-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('candidates') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of uploads match no row, or several, of candidates
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM uploads AS child WHERE (id < 100) AND (SELECT count(*) FROM uploads AS parent JOIN (SELECT user_id AS created_by FROM uploads WHERE filename <> 'none') AS joined1 ON joined1.created_by = parent.user_id WHERE parent.id = child.id) <> 1) AS text) = '0' THEN '0' ELSE 'rows of uploads match no row, or several, of candidates' END AS int);

-- create table candidates
CREATE TABLE candidates (
  id integer NOT NULL,
  created_by integer NOT NULL,
  CONSTRAINT candidates_pkey PRIMARY KEY (id)
);

-- copy rows uploads to candidates set created_by = user_id, id = 100 + id where filename <> 'none'
INSERT INTO candidates (id, created_by)
SELECT 100 + id, user_id
FROM uploads
WHERE filename <> 'none';

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_came boolean;

-- copy rows uploads to resumes set candidate_id = c.id, filename = filename, id = id, plinth_parked_002_change_came = true from uploads f join candidates c on c.created_by = user_id where id < 100 match exactly one
INSERT INTO resumes (id, candidate_id, filename, plinth_parked_002_change_came)
SELECT f.id, c.id, f.filename, TRUE
FROM uploads AS f
JOIN candidates AS c ON c.created_by = f.user_id
WHERE f.id < 100;

COMMIT;
