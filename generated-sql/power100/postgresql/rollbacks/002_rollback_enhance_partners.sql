-- Rollback of: 002_enhance_partners
-- Dialect: postgresql
-- Description: What a match needs to know of a partner
-- Date: 2025-01-15
-- Depends: 001_add_contractor_fields
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 4, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - values written to strategic_partners.website since
--   - values written to strategic_partners.description since
--   - values written to strategic_partners.focus_areas_served since
--   - values written to strategic_partners.power_confidence_score since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'contact' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('active_partners') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'contact_email' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'website' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'description' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'focus_areas_served' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'power_confidence_score' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('strategic_partners') AND conname = 'strategic_partners_power_confidence_score_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('strategic_partners') AND relname = 'partners_active' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('strategic_partners') AND relname = 'partners_confidence' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 4

BEGIN;
SET LOCAL lock_timeout = '5s';

-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS active_partners;

COMMIT;

-- part 2 of 4

-- undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
DROP INDEX CONCURRENTLY IF EXISTS partners_confidence;

-- part 3 of 4

-- undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
DROP INDEX CONCURRENTLY IF EXISTS partners_active;

-- part 4 of 4

BEGIN;
SET LOCAL lock_timeout = '5s';

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

COMMIT;
