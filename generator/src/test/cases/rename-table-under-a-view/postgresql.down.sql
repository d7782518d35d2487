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

-- drop view names
DROP VIEW IF EXISTS names;

-- rename constraint candidates.candidates_pkey to applicants_pkey
ALTER TABLE candidates RENAME CONSTRAINT candidates_pkey TO applicants_pkey;

-- rename table candidates to applicants
ALTER TABLE candidates RENAME TO applicants;

-- create view names
CREATE VIEW names WITH (security_invoker = true) AS
SELECT "id", "name" FROM "applicants";

COMMIT;
