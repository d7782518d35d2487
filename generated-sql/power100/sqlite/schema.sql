-- Schema: power100
-- Dialect: sqlite
-- Fingerprint: s1:e062304b82dff188048cb901305a9ca6a8207725010fb60efe5d548d743b4be9
-- Run: sqlite3 -bail DATABASE < FILE
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table strategic_partners
CREATE TABLE strategic_partners (
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

-- create table contractors
CREATE TABLE contractors (
  id INTEGER NOT NULL CONSTRAINT contractors_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT,
  company_name TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  company_website TEXT,
  service_area TEXT,
  services_offered TEXT NOT NULL DEFAULT '[]',
  verification_status TEXT NOT NULL DEFAULT 'pending',
  verification_code TEXT,
  focus_areas TEXT NOT NULL DEFAULT '[]',
  primary_focus_area TEXT,
  annual_revenue TEXT,
  team_size INTEGER,
  increased_tools INTEGER NOT NULL DEFAULT FALSE,
  increased_people INTEGER NOT NULL DEFAULT FALSE,
  increased_activity INTEGER NOT NULL DEFAULT FALSE,
  current_stage TEXT NOT NULL DEFAULT 'verification',
  assigned_partner_id INTEGER,
  demo_scheduled_date TEXT,
  opted_in_coaching INTEGER NOT NULL DEFAULT FALSE,
  CONSTRAINT contractors_email_key UNIQUE (email),
  CONSTRAINT contractors_verification_status_check CHECK (verification_status IN ('pending', 'verified', 'rejected')),
  CONSTRAINT contractors_team_size_check CHECK (team_size >= 0),
  CONSTRAINT contractors_assigned_partner_id_fkey FOREIGN KEY (assigned_partner_id) REFERENCES strategic_partners (id) ON DELETE SET NULL,
  CONSTRAINT contractors_email_type_check CHECK (length(email) <= 320),
  CONSTRAINT contractors_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT contractors_updated_at_type_check CHECK (updated_at IS strftime('%Y-%m-%d %H:%M:%f', updated_at, '+0 days')),
  CONSTRAINT contractors_services_offered_type_check CHECK (services_offered IS NULL OR json_valid(services_offered)),
  CONSTRAINT contractors_verification_status_type_check CHECK (length(verification_status) <= 20),
  CONSTRAINT contractors_focus_areas_type_check CHECK (focus_areas IS NULL OR json_valid(focus_areas)),
  CONSTRAINT contractors_primary_focus_area_type_check CHECK (length(primary_focus_area) <= 50),
  CONSTRAINT contractors_annual_revenue_type_check CHECK (length(annual_revenue) <= 50),
  CONSTRAINT contractors_team_size_type_check CHECK (typeof(team_size) IN ('integer', 'null') AND team_size BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractors_increased_tools_type_check CHECK (increased_tools IN (0, 1)),
  CONSTRAINT contractors_increased_people_type_check CHECK (increased_people IN (0, 1)),
  CONSTRAINT contractors_increased_activity_type_check CHECK (increased_activity IN (0, 1)),
  CONSTRAINT contractors_current_stage_type_check CHECK (length(current_stage) <= 30),
  CONSTRAINT contractors_assigned_partner_id_type_check CHECK (typeof(assigned_partner_id) IN ('integer', 'null') AND assigned_partner_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT contractors_demo_scheduled_date_type_check CHECK (demo_scheduled_date IS strftime('%Y-%m-%d %H:%M:%f', demo_scheduled_date, '+0 days')),
  CONSTRAINT contractors_opted_in_coaching_type_check CHECK (opted_in_coaching IN (0, 1))
);

-- create table admin_users
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

-- create table tags
CREATE TABLE tags (
  id INTEGER NOT NULL CONSTRAINT tags_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  CONSTRAINT tags_name_key UNIQUE (name),
  CONSTRAINT tags_name_type_check CHECK (length(name) <= 60)
);

-- create table focus_areas
CREATE TABLE focus_areas (
  id INTEGER NOT NULL CONSTRAINT focus_areas_pkey PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT,
  CONSTRAINT focus_areas_code_key UNIQUE (code),
  CONSTRAINT focus_areas_code_type_check CHECK (length(code) <= 50),
  CONSTRAINT focus_areas_title_type_check CHECK (length(title) <= 120)
);

-- create table contractor_tags
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

-- create table contractor_focus_areas
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

-- stands on what changes
CREATE INDEX partners_active ON strategic_partners (is_active, company_name);
CREATE INDEX partners_confidence ON strategic_partners (power_confidence_score DESC);
CREATE INDEX contractors_assigned_partner ON contractors (assigned_partner_id);
CREATE INDEX contractors_stage ON contractors (current_stage, primary_focus_area);
CREATE INDEX contractor_tags_tag ON contractor_tags (tag_id);
CREATE INDEX contractor_focus_areas_area ON contractor_focus_areas (focus_area_id);

-- create view active_partners
CREATE VIEW active_partners AS
SELECT "id", "company_name", "power_confidence_score" FROM "strategic_partners" WHERE "is_active";

COMMIT;
