-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('candidates') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('applicants') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table applicants to candidates
ALTER TABLE applicants RENAME TO candidates;

-- rename constraint candidates.applicants_age_check to candidates_age_check
ALTER TABLE candidates RENAME CONSTRAINT applicants_age_check TO candidates_age_check;

-- rename constraint candidates.applicants_email_key to candidates_email_key
ALTER TABLE candidates RENAME CONSTRAINT applicants_email_key TO candidates_email_key;

-- rename constraint candidates.applicants_pkey to candidates_pkey
ALTER TABLE candidates RENAME CONSTRAINT applicants_pkey TO candidates_pkey;

-- rename index candidates.applicants_age_idx to candidates_age_idx
ALTER INDEX applicants_age_idx RENAME TO candidates_age_idx;

COMMIT;
