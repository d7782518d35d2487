-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: postgresql
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
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


-- Rollback of: 002_enhance_partners


-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS active_partners;

-- undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
DROP INDEX IF EXISTS partners_confidence;

-- undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
DROP INDEX IF EXISTS partners_active;

-- undo: add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE strategic_partners DROP CONSTRAINT IF EXISTS strategic_partners_power_confidence_score_check;

-- undo: add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
-- ! destroys the values of strategic_partners.power_confidence_score
ALTER TABLE strategic_partners DROP COLUMN IF EXISTS power_confidence_score;

-- undo: add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
-- ! destroys the values of strategic_partners.focus_areas_served
ALTER TABLE strategic_partners DROP COLUMN IF EXISTS focus_areas_served;

-- undo: add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
-- ! destroys the values of strategic_partners.description
ALTER TABLE strategic_partners DROP COLUMN IF EXISTS description;

-- undo: add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
-- ! destroys the values of strategic_partners.website
ALTER TABLE strategic_partners DROP COLUMN IF EXISTS website;

-- undo: alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE strategic_partners ALTER COLUMN company_name TYPE text COLLATE "C";

-- undo: rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE strategic_partners RENAME COLUMN contact_email TO contact;


-- Rollback of: 001_add_contractor_fields


-- undo: create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
DROP INDEX IF EXISTS contractors_stage;

-- undo: create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
DROP INDEX IF EXISTS contractors_assigned_partner;

-- undo: add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
-- ! destroys the values of contractors.opted_in_coaching
ALTER TABLE contractors DROP COLUMN IF EXISTS opted_in_coaching;

-- undo: add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
-- ! destroys the values of contractors.demo_scheduled_date
ALTER TABLE contractors DROP COLUMN IF EXISTS demo_scheduled_date;

-- undo: add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE contractors DROP CONSTRAINT IF EXISTS contractors_assigned_partner_id_fkey;

-- undo: add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
-- ! destroys the values of contractors.assigned_partner_id
ALTER TABLE contractors DROP COLUMN IF EXISTS assigned_partner_id;

-- undo: add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
-- ! destroys the values of contractors.current_stage
ALTER TABLE contractors DROP COLUMN IF EXISTS current_stage;

-- undo: add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
-- ! destroys the values of contractors.increased_activity
ALTER TABLE contractors DROP COLUMN IF EXISTS increased_activity;

-- undo: add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
-- ! destroys the values of contractors.increased_people
ALTER TABLE contractors DROP COLUMN IF EXISTS increased_people;

-- undo: add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
-- ! destroys the values of contractors.increased_tools
ALTER TABLE contractors DROP COLUMN IF EXISTS increased_tools;

-- undo: add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE contractors DROP CONSTRAINT IF EXISTS contractors_team_size_check;

-- undo: add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
-- ! destroys the values of contractors.team_size
ALTER TABLE contractors DROP COLUMN IF EXISTS team_size;

-- undo: add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
-- ! destroys the values of contractors.annual_revenue
ALTER TABLE contractors DROP COLUMN IF EXISTS annual_revenue;

-- undo: add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
-- ! destroys the values of contractors.primary_focus_area
ALTER TABLE contractors DROP COLUMN IF EXISTS primary_focus_area;

-- undo: add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
-- ! destroys the values of contractors.focus_areas
ALTER TABLE contractors DROP COLUMN IF EXISTS focus_areas;

-- undo: add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
-- ! destroys the values of contractors.verification_code
ALTER TABLE contractors DROP COLUMN IF EXISTS verification_code;

-- undo: add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE contractors DROP CONSTRAINT IF EXISTS contractors_verification_status_check;

-- undo: add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
-- ! destroys the values of contractors.verification_status
ALTER TABLE contractors DROP COLUMN IF EXISTS verification_status;

-- undo: add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
-- ! destroys the values of contractors.services_offered
ALTER TABLE contractors DROP COLUMN IF EXISTS services_offered;

-- undo: add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
-- ! destroys the values of contractors.service_area
ALTER TABLE contractors DROP COLUMN IF EXISTS service_area;

-- undo: add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
-- ! destroys the values of contractors.company_website
ALTER TABLE contractors DROP COLUMN IF EXISTS company_website;


-- Rollback of: 000_baseline


-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS admin_users;

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS contractors;

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS strategic_partners;


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
