-- Execute all: power100, 000_baseline to 003_create_supporting_tables
-- Dialect: sqlite
-- For: a database that has none of it
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: emergency_rollback.sql, which says what it loses
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));

-- Migration: 000_baseline

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- create table strategic_partners (migrations/000_baseline.yaml:5)
CREATE TABLE strategic_partners (
  id INTEGER NOT NULL CONSTRAINT strategic_partners_pkey PRIMARY KEY AUTOINCREMENT,
  company_name TEXT NOT NULL,
  contact TEXT,
  is_active INTEGER NOT NULL DEFAULT TRUE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT strategic_partners_contact_type_check CHECK (length(contact) <= 320),
  CONSTRAINT strategic_partners_is_active_type_check CHECK (is_active IN (0, 1)),
  CONSTRAINT strategic_partners_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT strategic_partners_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days'))
);

-- create table contractors (migrations/000_baseline.yaml:14)
CREATE TABLE contractors (
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

-- create table admin_users (migrations/000_baseline.yaml:24)
CREATE TABLE admin_users (
  id INTEGER NOT NULL CONSTRAINT admin_users_pkey PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  full_name TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT admin_users_email_key UNIQUE (email),
  CONSTRAINT admin_users_email_type_check CHECK (length(email) <= 320),
  CONSTRAINT admin_users_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days'))
);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

-- Migration: 001_add_contractor_fields

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
ALTER TABLE contractors ADD COLUMN company_website TEXT;

-- add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
ALTER TABLE contractors ADD COLUMN service_area TEXT;

-- add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE contractors ADD COLUMN services_offered TEXT NOT NULL DEFAULT '[]' CONSTRAINT contractors_services_offered_type_check CHECK (services_offered IS NULL OR json_valid(services_offered));

-- add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE contractors ADD COLUMN verification_status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT contractors_verification_status_check CHECK (verification_status IN ('pending', 'verified', 'rejected')) CONSTRAINT contractors_verification_status_type_check CHECK (length(verification_status) <= 20);

-- add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
ALTER TABLE contractors ADD COLUMN verification_code TEXT;

-- add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE contractors ADD COLUMN focus_areas TEXT NOT NULL DEFAULT '[]' CONSTRAINT contractors_focus_areas_type_check CHECK (focus_areas IS NULL OR json_valid(focus_areas));

-- add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE contractors ADD COLUMN primary_focus_area TEXT CONSTRAINT contractors_primary_focus_area_type_check CHECK (length(primary_focus_area) <= 50);

-- add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE contractors ADD COLUMN annual_revenue TEXT CONSTRAINT contractors_annual_revenue_type_check CHECK (length(annual_revenue) <= 50);

-- add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE contractors ADD COLUMN team_size INTEGER CONSTRAINT contractors_team_size_check CHECK (team_size >= 0) CONSTRAINT contractors_team_size_type_check CHECK (typeof(team_size) IN ('integer', 'null') AND team_size BETWEEN -2147483648 AND 2147483647);

-- add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE contractors ADD COLUMN increased_tools INTEGER NOT NULL DEFAULT FALSE CONSTRAINT contractors_increased_tools_type_check CHECK (increased_tools IN (0, 1));

-- add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE contractors ADD COLUMN increased_people INTEGER NOT NULL DEFAULT FALSE CONSTRAINT contractors_increased_people_type_check CHECK (increased_people IN (0, 1));

-- add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE contractors ADD COLUMN increased_activity INTEGER NOT NULL DEFAULT FALSE CONSTRAINT contractors_increased_activity_type_check CHECK (increased_activity IN (0, 1));

-- add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE contractors ADD COLUMN current_stage TEXT NOT NULL DEFAULT 'verification' CONSTRAINT contractors_current_stage_type_check CHECK (length(current_stage) <= 30);

-- add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE contractors ADD COLUMN assigned_partner_id INTEGER CONSTRAINT contractors_assigned_partner_id_fkey REFERENCES strategic_partners (id) ON DELETE SET NULL CONSTRAINT contractors_assigned_partner_id_type_check CHECK (typeof(assigned_partner_id) IN ('integer', 'null') AND assigned_partner_id BETWEEN -2147483648 AND 2147483647);

-- add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
ALTER TABLE contractors ADD COLUMN demo_scheduled_date TEXT CONSTRAINT contractors_demo_scheduled_date_type_check CHECK (demo_scheduled_date IS strftime('%Y-%m-%d %H:%M:%f', demo_scheduled_date, '+0 days'));

-- add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE contractors ADD COLUMN opted_in_coaching INTEGER NOT NULL DEFAULT FALSE CONSTRAINT contractors_opted_in_coaching_type_check CHECK (opted_in_coaching IN (0, 1));

-- create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
CREATE INDEX contractors_assigned_partner ON contractors (assigned_partner_id);

-- create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
CREATE INDEX contractors_stage ON contractors (current_stage, primary_focus_area);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

-- Migration: 002_enhance_partners

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table strategic_partners has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('strategic_partners') WHERE lower(name) NOT IN ('company_name', 'contact', 'contact_email', 'created_at', 'description', 'focus_areas_served', 'id', 'is_active', 'power_confidence_score', 'updated_at', 'website')) AS TEXT) = '0';
-- stops if the table strategic_partners has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('strategic_partners') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'partners_active', 'partners_confidence')) AS TEXT) = '0';

-- rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE strategic_partners RENAME COLUMN contact TO contact_email;

-- rebuild strategic_partners
--   rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
--   alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
--   add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
--   add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
--   add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
--   add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
--   add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
--   create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
--   create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
CREATE TABLE plinth_new_strategic_partners (
  id INTEGER NOT NULL CONSTRAINT strategic_partners_pkey PRIMARY KEY AUTOINCREMENT,
  company_name TEXT NOT NULL,
  contact_email TEXT,
  is_active INTEGER NOT NULL DEFAULT TRUE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  website TEXT,
  description TEXT,
  focus_areas_served TEXT NOT NULL DEFAULT '[]',
  power_confidence_score INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT strategic_partners_power_confidence_score_check CHECK (power_confidence_score BETWEEN 0 AND 100),
  CONSTRAINT strategic_partners_company_name_type_check CHECK (length(company_name) <= 200),
  CONSTRAINT strategic_partners_contact_email_type_check CHECK (length(contact_email) <= 320),
  CONSTRAINT strategic_partners_is_active_type_check CHECK (is_active IN (0, 1)),
  CONSTRAINT strategic_partners_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT strategic_partners_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days')),
  CONSTRAINT strategic_partners_focus_areas_served_type_check CHECK (focus_areas_served IS NULL OR json_valid(focus_areas_served)),
  CONSTRAINT strategic_partners_power_confidence_score_type_check CHECK (typeof(power_confidence_score) IN ('integer', 'null') AND power_confidence_score BETWEEN -2147483648 AND 2147483647)
);
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

-- create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
CREATE INDEX partners_active ON strategic_partners (is_active, company_name);

-- create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
CREATE INDEX partners_confidence ON strategic_partners (power_confidence_score DESC);

-- create view active_partners (migrations/002_enhance_partners.yaml:16)
CREATE VIEW active_partners AS
SELECT "id", "company_name", "power_confidence_score" FROM "strategic_partners" WHERE "is_active";

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

-- Migration: 003_create_supporting_tables

-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- create table tags (migrations/003_create_supporting_tables.yaml:6)
CREATE TABLE tags (
  id INTEGER NOT NULL CONSTRAINT tags_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  CONSTRAINT tags_name_key UNIQUE (name),
  CONSTRAINT tags_name_type_check CHECK (length(name) <= 60)
);

-- create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
CREATE TABLE focus_areas (
  id INTEGER NOT NULL CONSTRAINT focus_areas_pkey PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT,
  CONSTRAINT focus_areas_code_key UNIQUE (code),
  CONSTRAINT focus_areas_code_type_check CHECK (length(code) <= 50),
  CONSTRAINT focus_areas_title_type_check CHECK (length(title) <= 120)
);

-- create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
CREATE TABLE contractor_tags (
  contractor_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  tagged_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT contractor_tags_pkey PRIMARY KEY (contractor_id, tag_id),
  CONSTRAINT contractor_tags_contractor_id_fkey FOREIGN KEY (contractor_id) REFERENCES contractors (id) ON DELETE CASCADE,
  CONSTRAINT contractor_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE,
  CONSTRAINT contractor_tags_contractor_id_type_check CHECK (typeof(contractor_id) IN ('integer', 'null') AND contractor_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_tags_tag_id_type_check CHECK (typeof(tag_id) IN ('integer', 'null') AND tag_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_tags_tagged_at_type_check CHECK (tagged_at IS strftime('%Y-%m-%d %H:%M:%f', tagged_at, '+0 days'))
);

-- create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
CREATE TABLE contractor_focus_areas (
  contractor_id INTEGER NOT NULL,
  focus_area_id INTEGER NOT NULL,
  rank INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT contractor_focus_areas_pkey PRIMARY KEY (contractor_id, focus_area_id),
  CONSTRAINT contractor_focus_areas_contractor_id_fkey FOREIGN KEY (contractor_id) REFERENCES contractors (id) ON DELETE CASCADE,
  CONSTRAINT contractor_focus_areas_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_areas (id),
  CONSTRAINT contractor_focus_areas_rank_check CHECK (rank BETWEEN 1 AND 10),
  CONSTRAINT contractor_focus_areas_contractor_id_type_check CHECK (typeof(contractor_id) IN ('integer', 'null') AND contractor_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_focus_areas_focus_area_id_type_check CHECK (typeof(focus_area_id) IN ('integer', 'null') AND focus_area_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractor_focus_areas_rank_type_check CHECK (typeof(rank) IN ('integer', 'null') AND rank BETWEEN -32768 AND 32767)
);

-- create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
CREATE INDEX contractor_tags_tag ON contractor_tags (tag_id);

-- create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
CREATE INDEX contractor_focus_areas_area ON contractor_focus_areas (focus_area_id);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);

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
