-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of payroll
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('payroll') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_payroll') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back table payroll from plinth_parked_002_change_payroll
ALTER TABLE plinth_parked_002_change_payroll NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_payroll DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_payroll RENAME TO payroll;
ALTER TABLE payroll RENAME CONSTRAINT plinth_parked_002_change_payroll_pkey TO payroll_pkey;

COMMIT;
