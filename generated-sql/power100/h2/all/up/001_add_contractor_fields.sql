-- Migration: 001_add_contractor_fields

-- stops if something that this brings is there already: column contractors.company_website, column contractors.service_area, column contractors.services_offered, column contractors.verification_status, column contractors.verification_code, column contractors.focus_areas, column contractors.primary_focus_area, column contractors.annual_revenue, column contractors.team_size, column contractors.increased_tools, column contractors.increased_people, column contractors.increased_activity, column contractors.current_stage, column contractors.assigned_partner_id, column contractors.demo_scheduled_date, column contractors.opted_in_coaching, constraint contractors.contractors_verification_status_check, constraint contractors.contractors_team_size_check, constraint contractors.contractors_assigned_partner_id_fkey, constraint contractors.contractors_verification_status_length_check, constraint contractors.contractors_primary_focus_area_length_check, constraint contractors.contractors_annual_revenue_length_check, constraint contractors.contractors_current_stage_length_check, index contractors.contractors_assigned_partner, index contractors.contractors_stage
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'company_website')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'service_area')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'services_offered')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'verification_status')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'verification_code')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'focus_areas')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'primary_focus_area')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'annual_revenue')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'team_size')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'increased_tools')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'increased_people')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'increased_activity')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'current_stage')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'assigned_partner_id')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'demo_scheduled_date')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "COLUMN_NAME" = 'opted_in_coaching')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_verification_status_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_team_size_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_assigned_partner_id_fkey')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_verification_status_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_primary_focus_area_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_annual_revenue_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "CONSTRAINT_NAME" = 'contractors_current_stage_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "INDEX_NAME" = 'contractors_assigned_partner')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'contractors' AND "INDEX_NAME" = 'contractors_stage')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column contractors.company_website, column contractors.service_area, column contractors.services_offered, column contractors.verification_status, column contractors.verification_code, column contractors.focus_areas, column contractors.primary_focus_area, column contractors.annual_revenue, column contractors.team_size, column contractors.increased_tools, column contractors.increased_people, column contractors.increased_activity, column contractors.current_stage, column contractors.assigned_partner_id, column contractors.demo_scheduled_date, column contractors.opted_in_coaching, constraint contractors.contractors_verification_status_check, constraint contractors.contractors_team_size_check, constraint contractors.contractors_assigned_partner_id_fkey, constraint contractors.contractors_verification_status_length_check, constraint contractors.contractors_primary_focus_area_length_check, constraint contractors.contractors_annual_revenue_length_check, constraint contractors.contractors_current_stage_length_check, index contractors.contractors_assigned_partner, index contractors.contractors_stage' END AS INT);

-- add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "company_website" VARCHAR;

-- add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "service_area" VARCHAR;

-- add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "services_offered" JSON DEFAULT JSON '[]' NOT NULL;

-- add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "verification_status" VARCHAR(40) DEFAULT 'pending' NOT NULL;
-- ! fails if rows of contractors break contractors_verification_status_length_check
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_verification_status_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("verification_status", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
-- ! fails if rows of contractors break contractors_verification_status_check
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_verification_status_check" CHECK ("verification_status" IN ('pending', 'verified', 'rejected'));

-- add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "verification_code" VARCHAR;

-- add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "focus_areas" JSON DEFAULT JSON '[]' NOT NULL;

-- add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "primary_focus_area" VARCHAR(100);
-- ! fails if rows of contractors break contractors_primary_focus_area_length_check
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_primary_focus_area_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("primary_focus_area", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "annual_revenue" VARCHAR(100);
-- ! fails if rows of contractors break contractors_annual_revenue_length_check
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_annual_revenue_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("annual_revenue", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "team_size" INTEGER;

-- add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
-- ! fails if rows of contractors break contractors_team_size_check
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_team_size_check" CHECK ("team_size" >= 0);

-- add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "increased_tools" BOOLEAN DEFAULT FALSE NOT NULL;

-- add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "increased_people" BOOLEAN DEFAULT FALSE NOT NULL;

-- add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "increased_activity" BOOLEAN DEFAULT FALSE NOT NULL;

-- add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "current_stage" VARCHAR(60) DEFAULT 'verification' NOT NULL;
-- ! fails if rows of contractors break contractors_current_stage_length_check
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_current_stage_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("current_stage", '[\x{10000}-\x{10FFFF}]', '_')) <= 30);

-- add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "assigned_partner_id" INTEGER;

-- add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
-- ! fails if rows of contractors break contractors_assigned_partner_id_fkey
ALTER TABLE "contractors" ADD CONSTRAINT IF NOT EXISTS "contractors_assigned_partner_id_fkey" FOREIGN KEY ("assigned_partner_id") REFERENCES "strategic_partners" ("id") ON DELETE SET NULL;

-- add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "demo_scheduled_date" TIMESTAMP(6) WITH TIME ZONE;

-- add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE "contractors" ADD COLUMN IF NOT EXISTS "opted_in_coaching" BOOLEAN DEFAULT FALSE NOT NULL;

-- create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
CREATE INDEX IF NOT EXISTS "contractors_assigned_partner" ON "contractors" ("assigned_partner_id");

-- create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
CREATE INDEX IF NOT EXISTS "contractors_stage" ON "contractors" ("current_stage", "primary_focus_area");
