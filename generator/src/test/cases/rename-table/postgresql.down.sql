-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('applicants') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('candidates') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename index candidates.candidates_age_idx to applicants_age_idx
ALTER INDEX candidates_age_idx RENAME TO applicants_age_idx;

-- rename constraint candidates.candidates_pkey to applicants_pkey
ALTER TABLE candidates RENAME CONSTRAINT candidates_pkey TO applicants_pkey;

-- rename constraint candidates.candidates_email_key to applicants_email_key
ALTER TABLE candidates RENAME CONSTRAINT candidates_email_key TO applicants_email_key;

-- rename constraint candidates.candidates_age_check to applicants_age_check
ALTER TABLE candidates RENAME CONSTRAINT candidates_age_check TO applicants_age_check;

-- rename table candidates to applicants
ALTER TABLE candidates RENAME TO applicants;

COMMIT;
