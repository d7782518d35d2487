-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('organisations_with_a_rather_long_name_indeed') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('members_of_organisations_with_a_rather_long_name_indeed') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table members_of_organisations_with_a_rather_long_name_indeed
-- ! destroys every row of members_of_organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS members_of_organisations_with_a_rather_long_name_indeed;

-- drop table organisations_with_a_rather_long_name_indeed
-- ! destroys every row of organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS organisations_with_a_rather_long_name_indeed;

COMMIT;
