-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of members_of_organisations_with_a_rather_long_name_indeed
--   - all rows of organisations_with_a_rather_long_name_indeed
\set ON_ERROR_STOP on

BEGIN;

-- drop table members_of_organisations_with_a_rather_long_name_indeed
-- ! destroys every row of members_of_organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS members_of_organisations_with_a_rather_long_name_indeed;

-- drop table organisations_with_a_rather_long_name_indeed
-- ! destroys every row of organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS organisations_with_a_rather_long_name_indeed;

COMMIT;
