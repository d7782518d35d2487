-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: postgresql
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: in this folder, psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to tags since
--   - rows written to focus_areas since
--   - rows written to contractor_tags since
--   - rows written to contractor_focus_areas since
--   - values written to strategic_partners.website since
--   - values written to strategic_partners.description since
--   - values written to strategic_partners.focus_areas_served since
--   - values written to strategic_partners.power_confidence_score since
--   - values written to contractors.company_website since
--   - values written to contractors.service_area since
--   - values written to contractors.services_offered since
--   - values written to contractors.verification_status since
--   - values written to contractors.verification_code since
--   - values written to contractors.focus_areas since
--   - values written to contractors.primary_focus_area since
--   - values written to contractors.annual_revenue since
--   - values written to contractors.team_size since
--   - values written to contractors.increased_tools since
--   - values written to contractors.increased_people since
--   - values written to contractors.increased_activity since
--   - values written to contractors.current_stage since
--   - values written to contractors.assigned_partner_id since
--   - values written to contractors.demo_scheduled_date since
--   - values written to contractors.opted_in_coaching since
--   - rows written to strategic_partners since
--   - rows written to contractors since
--   - rows written to admin_users since
\set ON_ERROR_STOP on

BEGIN;

-- Rollback of: 003_create_supporting_tables
\ir 'down/003_create_supporting_tables.sql'

-- Rollback of: 002_enhance_partners
\ir 'down/002_enhance_partners.sql'

-- Rollback of: 001_add_contractor_fields
\ir 'down/001_add_contractor_fields.sql'

-- Rollback of: 000_baseline
\ir 'down/000_baseline.sql'

-- stops if what should be absent is not: table strategic_partners
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('strategic_partners') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table strategic_partners' END AS int);
-- stops if what should be absent is not: table contractors
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('contractors') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table contractors' END AS int);
-- stops if what should be absent is not: table admin_users
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('admin_users') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table admin_users' END AS int);
-- stops if what should be absent is not: view active_partners
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('active_partners') AND relkind = 'v') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: view active_partners' END AS int);
-- stops if what should be absent is not: table tags
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('tags') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table tags' END AS int);
-- stops if what should be absent is not: table focus_areas
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('focus_areas') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table focus_areas' END AS int);
-- stops if what should be absent is not: table contractor_tags
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('contractor_tags') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table contractor_tags' END AS int);
-- stops if what should be absent is not: table contractor_focus_areas
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT count(*) FROM pg_class WHERE oid = to_regclass('contractor_focus_areas') AND relkind = 'r') = 1 THEN 'present' ELSE 'absent' END)) AS text) = 'absent' THEN '0' ELSE 'what should be absent is not: table contractor_focus_areas' END AS int);
COMMIT;
