-- Rollback of: 001_add_contractor_fields
-- Dialect: postgresql
-- Description: Fields that contractors fill in on their way through the experience
-- Date: 2025-01-08
-- Depends: 000_baseline
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 3, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
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
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'company_website' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'service_area' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'services_offered' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'verification_status' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'verification_code' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'focus_areas' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'primary_focus_area' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'annual_revenue' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'team_size' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_tools' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_people' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_activity' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'current_stage' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'assigned_partner_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'demo_scheduled_date' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'opted_in_coaching' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_verification_status_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_team_size_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_assigned_partner_id_fkey' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractors') AND relname = 'contractors_assigned_partner' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractors') AND relname = 'contractors_stage' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 3

-- undo: create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
DROP INDEX CONCURRENTLY IF EXISTS contractors_stage;

-- part 2 of 3

-- undo: create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
DROP INDEX CONCURRENTLY IF EXISTS contractors_assigned_partner;

-- part 3 of 3

BEGIN;
SET LOCAL lock_timeout = '5s';

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

COMMIT;
