-- Migration: 001_add_contractor_fields
-- Dialect: postgresql
-- Description: Fields that contractors fill in on their way through the experience
-- Date: 2025-01-08
-- Depends: 000_baseline
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Locks: reads and writes wait
-- Rows: reads every row and builds an index
-- Parts: 9, each of which commits, so that others can work meanwhile
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'company_website' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'service_area' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'services_offered' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'verification_status' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'verification_code' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'focus_areas' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'primary_focus_area' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'annual_revenue' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'team_size' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_tools' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_people' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'increased_activity' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'current_stage' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'assigned_partner_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'demo_scheduled_date' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('contractors') AND attname = 'opted_in_coaching' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_verification_status_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_team_size_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('contractors') AND conname = 'contractors_assigned_partner_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractors') AND relname = 'contractors_assigned_partner' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('contractors') AND relname = 'contractors_stage' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 9

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
ALTER TABLE contractors ADD COLUMN company_website text COLLATE "C";

-- add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
ALTER TABLE contractors ADD COLUMN service_area text COLLATE "C";

-- add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE contractors ADD COLUMN services_offered jsonb DEFAULT '[]' NOT NULL;

-- add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE contractors ADD COLUMN verification_status varchar(20) COLLATE "C" DEFAULT 'pending' NOT NULL;

-- add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE contractors ADD CONSTRAINT contractors_verification_status_check CHECK (verification_status IN ('pending', 'verified', 'rejected')) NOT VALID;

COMMIT;

-- part 2 of 9

BEGIN;

-- add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
-- ! fails if rows of contractors break contractors_verification_status_check
ALTER TABLE contractors VALIDATE CONSTRAINT contractors_verification_status_check;

COMMIT;

-- part 3 of 9

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
ALTER TABLE contractors ADD COLUMN verification_code text COLLATE "C";

-- add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE contractors ADD COLUMN focus_areas jsonb DEFAULT '[]' NOT NULL;

-- add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE contractors ADD COLUMN primary_focus_area varchar(50) COLLATE "C";

-- add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE contractors ADD COLUMN annual_revenue varchar(50) COLLATE "C";

-- add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE contractors ADD COLUMN team_size integer;

-- add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE contractors ADD CONSTRAINT contractors_team_size_check CHECK (team_size >= 0) NOT VALID;

COMMIT;

-- part 4 of 9

BEGIN;

-- add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
-- ! fails if rows of contractors break contractors_team_size_check
ALTER TABLE contractors VALIDATE CONSTRAINT contractors_team_size_check;

COMMIT;

-- part 5 of 9

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE contractors ADD COLUMN increased_tools boolean DEFAULT FALSE NOT NULL;

-- add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE contractors ADD COLUMN increased_people boolean DEFAULT FALSE NOT NULL;

-- add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE contractors ADD COLUMN increased_activity boolean DEFAULT FALSE NOT NULL;

-- add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE contractors ADD COLUMN current_stage varchar(30) COLLATE "C" DEFAULT 'verification' NOT NULL;

-- add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE contractors ADD COLUMN assigned_partner_id integer;

-- add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE contractors ADD CONSTRAINT contractors_assigned_partner_id_fkey FOREIGN KEY (assigned_partner_id) REFERENCES strategic_partners (id) ON DELETE SET NULL NOT VALID;

COMMIT;

-- part 6 of 9

BEGIN;

-- add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
-- ! fails if rows of contractors break contractors_assigned_partner_id_fkey
ALTER TABLE contractors VALIDATE CONSTRAINT contractors_assigned_partner_id_fkey;

COMMIT;

-- part 7 of 9

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
ALTER TABLE contractors ADD COLUMN demo_scheduled_date timestamptz;

-- add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE contractors ADD COLUMN opted_in_coaching boolean DEFAULT FALSE NOT NULL;

COMMIT;

-- part 8 of 9

-- create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS contractors_assigned_partner
CREATE INDEX CONCURRENTLY contractors_assigned_partner ON contractors (assigned_partner_id);

-- part 9 of 9

-- create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS contractors_stage
CREATE INDEX CONCURRENTLY contractors_stage ON contractors (current_stage, primary_focus_area);
