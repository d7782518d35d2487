-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_came boolean;

-- copy rows files to resumes set plinth_parked_002_change_came = true, title = name
INSERT INTO resumes (title, plinth_parked_002_change_came)
SELECT name, TRUE
FROM files;

COMMIT;
