-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('candidates') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM resumes WHERE plinth_parked_002_change_came;

-- drop what was kept of resumes as plinth_parked_002_change_came
ALTER TABLE resumes DROP COLUMN IF EXISTS plinth_parked_002_change_came;

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS candidates;

COMMIT;
