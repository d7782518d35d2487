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
