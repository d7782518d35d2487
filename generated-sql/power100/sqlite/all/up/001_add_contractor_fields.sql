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
