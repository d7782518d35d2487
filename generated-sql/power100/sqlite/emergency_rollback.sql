-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: sqlite
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: sqlite3 -bail DATABASE < FILE
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

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- undo: create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
-- ! destroys every row of contractor_focus_areas
DROP TABLE IF EXISTS contractor_focus_areas;

-- undo: create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
-- ! destroys every row of contractor_tags
DROP TABLE IF EXISTS contractor_tags;

-- undo: create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
-- ! destroys every row of focus_areas
DROP TABLE IF EXISTS focus_areas;

-- undo: create table tags (migrations/003_create_supporting_tables.yaml:6)
-- ! destroys every row of tags
DROP TABLE IF EXISTS tags;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

-- Rollback of: 002_enhance_partners

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table strategic_partners has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) NOT IN ('company_name', 'contact_email', 'created_at', 'description', 'focus_areas_served', 'id', 'is_active', 'power_confidence_score', 'updated_at', 'website')) AS TEXT) = '0';
-- stops if the table strategic_partners has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('strategic_partners') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'partners_active', 'partners_confidence')) AS TEXT) = '0';
-- stops if the view active_partners has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('active_partners') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS active_partners;

-- rebuild strategic_partners
--   undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
--   undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
--   undo: add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
--   undo: add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
--   undo: add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
--   undo: add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
--   undo: add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
--   undo: alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
CREATE TABLE plinth_new_strategic_partners (
  id INTEGER NOT NULL CONSTRAINT strategic_partners_pkey PRIMARY KEY AUTOINCREMENT,
  company_name TEXT NOT NULL,
  contact_email TEXT,
  is_active INTEGER NOT NULL DEFAULT TRUE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT strategic_partners_contact_email_type_check CHECK (length(contact_email) <= 320),
  CONSTRAINT strategic_partners_is_active_type_check CHECK (is_active IN (0, 1)),
  CONSTRAINT strategic_partners_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT strategic_partners_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days'))
);
-- ! destroys the values of strategic_partners.website, strategic_partners.description, strategic_partners.focus_areas_served, strategic_partners.power_confidence_score
INSERT INTO plinth_new_strategic_partners (id, company_name, contact_email, is_active, created_at, updated_at)
SELECT old.id, old.company_name, old.contact_email, old.is_active, old.created_at, old.updated_at
FROM strategic_partners AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_strategic_partners';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_strategic_partners', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'strategic_partners'
  UNION ALL SELECT max(id) FROM plinth_new_strategic_partners
) HAVING max(seq) IS NOT NULL;
DROP TABLE strategic_partners;
ALTER TABLE plinth_new_strategic_partners RENAME TO strategic_partners;

-- undo: rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE strategic_partners RENAME COLUMN contact_email TO contact;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

-- Rollback of: 001_add_contractor_fields

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table contractors has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('contractors') WHERE lower(name) NOT IN ('annual_revenue', 'assigned_partner_id', 'company_name', 'company_website', 'created_at', 'current_stage', 'demo_scheduled_date', 'email', 'focus_areas', 'id', 'increased_activity', 'increased_people', 'increased_tools', 'name', 'opted_in_coaching', 'phone', 'primary_focus_area', 'service_area', 'services_offered', 'team_size', 'updated_at', 'verification_code', 'verification_status')) AS TEXT) = '0';
-- stops if the table contractors has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('contractors') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'contractors_assigned_partner', 'contractors_stage')) AS TEXT) = '0';

-- rebuild contractors
--   undo: create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
--   undo: create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
--   undo: add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
--   undo: add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
--   undo: add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
--   undo: add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
--   undo: add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
--   undo: add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
--   undo: add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
--   undo: add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
--   undo: add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
--   undo: add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
--   undo: add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
--   undo: add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
--   undo: add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
--   undo: add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
--   undo: add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
--   undo: add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
--   undo: add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
--   undo: add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
--   undo: add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
CREATE TABLE plinth_new_contractors (
  id INTEGER NOT NULL CONSTRAINT contractors_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT,
  company_name TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT contractors_email_key UNIQUE (email),
  CONSTRAINT contractors_email_type_check CHECK (length(email) <= 320),
  CONSTRAINT contractors_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT contractors_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days'))
);
-- ! destroys the values of contractors.company_website, contractors.service_area, contractors.services_offered, contractors.verification_status, contractors.verification_code, contractors.focus_areas, contractors.primary_focus_area, contractors.annual_revenue, contractors.team_size, contractors.increased_tools, contractors.increased_people, contractors.increased_activity, contractors.current_stage, contractors.assigned_partner_id, contractors.demo_scheduled_date, contractors.opted_in_coaching
INSERT INTO plinth_new_contractors (id, name, email, phone, company_name, created_at, updated_at)
SELECT old.id, old.name, old.email, old.phone, old.company_name, old.created_at, old.updated_at
FROM contractors AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_contractors';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_contractors', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'contractors'
  UNION ALL SELECT max(id) FROM plinth_new_contractors
) HAVING max(seq) IS NOT NULL;
DROP TABLE contractors;
ALTER TABLE plinth_new_contractors RENAME TO contractors;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

-- Rollback of: 000_baseline

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS admin_users;

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS contractors;

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS strategic_partners;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

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
