-- Execute all: power100, 000_baseline to 003_create_supporting_tables
-- Dialect: sqlite
-- For: a database that has none of it
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: in this folder, sqlite3 -bail DATABASE < FILE
-- Rollback: emergency_rollback.sql, which says what it loses
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));

-- Migration: 000_baseline
.read up/000_baseline.sql

-- Migration: 001_add_contractor_fields
.read up/001_add_contractor_fields.sql

-- Migration: 002_enhance_partners
.read up/002_enhance_partners.sql

-- Migration: 003_create_supporting_tables
.read up/003_create_supporting_tables.sql

-- stops if what should be present is not: view active_partners
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND lower(name) = lower('active_partners')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: table admin_users
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('admin_users')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column admin_users.id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('admin_users') WHERE lower(name) = lower('id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column admin_users.email
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('admin_users') WHERE lower(name) = lower('email')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column admin_users.password_hash
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('admin_users') WHERE lower(name) = lower('password_hash')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column admin_users.full_name
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('admin_users') WHERE lower(name) = lower('full_name')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column admin_users.created_at
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('admin_users') WHERE lower(name) = lower('created_at')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be present is not: table contractor_focus_areas
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('contractor_focus_areas')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column contractor_focus_areas.contractor_id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractor_focus_areas') WHERE lower(name) = lower('contractor_id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractor_focus_areas.focus_area_id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractor_focus_areas') WHERE lower(name) = lower('focus_area_id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractor_focus_areas.rank
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractor_focus_areas') WHERE lower(name) = lower('rank')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be present is not: index contractor_focus_areas.contractor_focus_areas_area
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('contractor_focus_areas') AND lower(name) = lower('contractor_focus_areas_area')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: table contractor_tags
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('contractor_tags')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column contractor_tags.contractor_id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractor_tags') WHERE lower(name) = lower('contractor_id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractor_tags.tag_id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractor_tags') WHERE lower(name) = lower('tag_id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractor_tags.tagged_at
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractor_tags') WHERE lower(name) = lower('tagged_at')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be present is not: index contractor_tags.contractor_tags_tag
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('contractor_tags') AND lower(name) = lower('contractor_tags_tag')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: table contractors
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('contractors')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column contractors.id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.name
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('name')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.email
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('email')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column contractors.phone
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('phone')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be nullable is not: column contractors.company_name
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('company_name')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column contractors.created_at
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('created_at')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.updated_at
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('updated_at')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column contractors.company_website
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('company_website')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be nullable is not: column contractors.service_area
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('service_area')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column contractors.services_offered
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('services_offered')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.verification_status
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('verification_status')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column contractors.verification_code
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('verification_code')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column contractors.focus_areas
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('focus_areas')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column contractors.primary_focus_area
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('primary_focus_area')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be nullable is not: column contractors.annual_revenue
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('annual_revenue')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be nullable is not: column contractors.team_size
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('team_size')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column contractors.increased_tools
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('increased_tools')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.increased_people
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('increased_people')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.increased_activity
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('increased_activity')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column contractors.current_stage
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('current_stage')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column contractors.assigned_partner_id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('assigned_partner_id')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be nullable is not: column contractors.demo_scheduled_date
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('demo_scheduled_date')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column contractors.opted_in_coaching
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('contractors') WHERE lower(name) = lower('opted_in_coaching')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be present is not: index contractors.contractors_assigned_partner
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('contractors') AND lower(name) = lower('contractors_assigned_partner')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: index contractors.contractors_stage
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('contractors') AND lower(name) = lower('contractors_stage')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: table focus_areas
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('focus_areas')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column focus_areas.id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('focus_areas') WHERE lower(name) = lower('id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column focus_areas.code
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('focus_areas') WHERE lower(name) = lower('code')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column focus_areas.title
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('focus_areas') WHERE lower(name) = lower('title')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column focus_areas.description
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('focus_areas') WHERE lower(name) = lower('description')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be present is not: table strategic_partners
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('strategic_partners')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column strategic_partners.id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column strategic_partners.company_name
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('company_name')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column strategic_partners.contact_email
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('contact_email')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column strategic_partners.is_active
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('is_active')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column strategic_partners.created_at
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('created_at')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column strategic_partners.updated_at
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('updated_at')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be nullable is not: column strategic_partners.website
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('website')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be nullable is not: column strategic_partners.description
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('description')), 'absent')) AS TEXT) = 'nullable';
-- stops if what should be not null is not: column strategic_partners.focus_areas_served
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('focus_areas_served')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column strategic_partners.power_confidence_score
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) = lower('power_confidence_score')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be present is not: index strategic_partners.partners_active
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('strategic_partners') AND lower(name) = lower('partners_active')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: index strategic_partners.partners_confidence
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('strategic_partners') AND lower(name) = lower('partners_confidence')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be present is not: table tags
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST(((SELECT CASE WHEN (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('tags')) = 1 THEN 'present' ELSE 'absent' END)) AS TEXT) = 'present';
-- stops if what should be not null is not: column tags.id
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('tags') WHERE lower(name) = lower('id')), 'absent')) AS TEXT) = 'not null';
-- stops if what should be not null is not: column tags.name
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((coalesce((SELECT CASE WHEN "notnull" THEN 'not null' ELSE 'nullable' END FROM pragma_table_xinfo('tags') WHERE lower(name) = lower('name')), 'absent')) AS TEXT) = 'not null';
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
