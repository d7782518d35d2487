-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: h2
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops; what ran before stays, since the engine commits each change of the catalog by itself
-- Run: in this folder, java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
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


-- Rollback of: 003_create_supporting_tables
RUNSCRIPT FROM 'down/003_create_supporting_tables.sql';

-- Rollback of: 002_enhance_partners
RUNSCRIPT FROM 'down/002_enhance_partners.sql';

-- Rollback of: 001_add_contractor_fields
RUNSCRIPT FROM 'down/001_add_contractor_fields.sql';

-- Rollback of: 000_baseline
RUNSCRIPT FROM 'down/000_baseline.sql';

-- stops if what should be absent is not: table strategic_partners
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table strategic_partners' END AS INT);
-- stops if what should be absent is not: table contractors
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table contractors' END AS INT);
-- stops if what should be absent is not: table admin_users
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'admin_users' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table admin_users' END AS INT);
-- stops if what should be absent is not: view active_partners
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'active_partners' AND "TABLE_TYPE" = 'VIEW') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: view active_partners' END AS INT);
-- stops if what should be absent is not: table tags
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'tags' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table tags' END AS INT);
-- stops if what should be absent is not: table focus_areas
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'focus_areas' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table focus_areas' END AS INT);
-- stops if what should be absent is not: table contractor_tags
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractor_tags' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table contractor_tags' END AS INT);
-- stops if what should be absent is not: table contractor_focus_areas
SELECT CAST(CASE WHEN CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractor_focus_areas' AND "TABLE_TYPE" = 'BASE TABLE') = 1 THEN 'present' ELSE 'absent' END)) AS VARCHAR) = 'absent' THEN '0' ELSE 'what should be absent is not: table contractor_focus_areas' END AS INT);
