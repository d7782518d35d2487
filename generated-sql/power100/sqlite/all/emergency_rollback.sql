-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: sqlite
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: in this folder, sqlite3 -bail DATABASE < FILE
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
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));

-- Rollback of: 003_create_supporting_tables
.read down/003_create_supporting_tables.sql

-- Rollback of: 002_enhance_partners
.read down/002_enhance_partners.sql

-- Rollback of: 001_add_contractor_fields
.read down/001_add_contractor_fields.sql

-- Rollback of: 000_baseline
.read down/000_baseline.sql

-- stops if what should be absent is not: table strategic_partners
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('strategic_partners')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: table contractors
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('contractors')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: table admin_users
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('admin_users')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: view active_partners
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND lower(name) = lower('active_partners')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: table tags
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('tags')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: table focus_areas
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('focus_areas')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: table contractor_tags
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('contractor_tags')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
-- stops if what should be absent is not: table contractor_focus_areas
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('contractor_focus_areas')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'absent';
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
