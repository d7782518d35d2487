-- Migration: 002_enhance_partners
-- Dialect: postgresql
-- Description: What a match needs to know of a partner
-- Date: 2025-01-15
-- Depends: 001_add_contractor_fields
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Locks: reads and writes wait
-- Rows: writes every row
-- Parts: 5, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - values written to strategic_partners.website since
--   - values written to strategic_partners.description since
--   - values written to strategic_partners.focus_areas_served since
--   - values written to strategic_partners.power_confidence_score since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('active_partners') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'contact_email' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'website' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'description' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'focus_areas_served' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'power_confidence_score' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('strategic_partners') AND conname = 'strategic_partners_power_confidence_score_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('strategic_partners') AND relname = 'partners_active' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('strategic_partners') AND relname = 'partners_confidence' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('strategic_partners') AND attname = 'contact' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 5

BEGIN;
SET LOCAL lock_timeout = '5s';
-- stops if rows of strategic_partners have values in company_name that do not fit varchar(200)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM strategic_partners WHERE char_length(company_name) > 200) AS text) = '0' THEN '0' ELSE 'rows of strategic_partners have values in company_name that do not fit varchar(200)' END AS int);

-- rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE strategic_partners RENAME COLUMN contact TO contact_email;

-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE strategic_partners ALTER COLUMN company_name TYPE varchar(200) COLLATE "C";

-- add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
ALTER TABLE strategic_partners ADD COLUMN website text COLLATE "C";

-- add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
ALTER TABLE strategic_partners ADD COLUMN description text COLLATE "C";

-- add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
ALTER TABLE strategic_partners ADD COLUMN focus_areas_served jsonb DEFAULT '[]' NOT NULL;

-- add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE strategic_partners ADD COLUMN power_confidence_score integer DEFAULT 0 NOT NULL;

-- add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE strategic_partners ADD CONSTRAINT strategic_partners_power_confidence_score_check CHECK (power_confidence_score BETWEEN 0 AND 100) NOT VALID;

COMMIT;

-- part 2 of 5

BEGIN;

-- add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
-- ! fails if rows of strategic_partners break strategic_partners_power_confidence_score_check
ALTER TABLE strategic_partners VALIDATE CONSTRAINT strategic_partners_power_confidence_score_check;

COMMIT;

-- part 3 of 5

-- create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS partners_active
CREATE INDEX CONCURRENTLY partners_active ON strategic_partners (is_active, company_name);

-- part 4 of 5

-- create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS partners_confidence
CREATE INDEX CONCURRENTLY partners_confidence ON strategic_partners (power_confidence_score DESC);

-- part 5 of 5

BEGIN;

-- create view active_partners (migrations/002_enhance_partners.yaml:16)
CREATE VIEW active_partners WITH (security_invoker = true) AS
SELECT "id", "company_name", "power_confidence_score" FROM "strategic_partners" WHERE "is_active";

COMMIT;
