-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of payroll
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_payroll') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('payroll') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park table payroll as plinth_parked_002_change_payroll
ALTER TABLE payroll RENAME TO plinth_parked_002_change_payroll;
ALTER TABLE plinth_parked_002_change_payroll RENAME CONSTRAINT payroll_pkey TO plinth_parked_002_change_payroll_pkey;
ALTER TABLE plinth_parked_002_change_payroll ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_payroll FORCE ROW LEVEL SECURITY;

COMMIT;
