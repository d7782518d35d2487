-- Migration: 002_enhance_partners

-- stops if something that this brings is there already: view active_partners, column strategic_partners.contact_email, column strategic_partners.website, column strategic_partners.description, column strategic_partners.focus_areas_served, column strategic_partners.power_confidence_score, constraint strategic_partners.strategic_partners_power_confidence_score_check, constraint strategic_partners.strategic_partners_company_name_length_check, constraint strategic_partners.strategic_partners_contact_email_length_check, index strategic_partners.partners_active, index strategic_partners.partners_confidence
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'active_partners' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'contact_email')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'website')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'description')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'focus_areas_served')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'power_confidence_score')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "CONSTRAINT_NAME" = 'strategic_partners_power_confidence_score_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "CONSTRAINT_NAME" = 'strategic_partners_company_name_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "CONSTRAINT_NAME" = 'strategic_partners_contact_email_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "INDEX_NAME" = 'partners_active')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "INDEX_NAME" = 'partners_confidence')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view active_partners, column strategic_partners.contact_email, column strategic_partners.website, column strategic_partners.description, column strategic_partners.focus_areas_served, column strategic_partners.power_confidence_score, constraint strategic_partners.strategic_partners_power_confidence_score_check, constraint strategic_partners.strategic_partners_company_name_length_check, constraint strategic_partners.strategic_partners_contact_email_length_check, index strategic_partners.partners_active, index strategic_partners.partners_confidence' END AS INT);
-- stops if something that this renames is not there: column strategic_partners.contact
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'contact')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column strategic_partners.contact' END AS INT);
-- stops if rows of strategic_partners have values in company_name that do not fit varchar(200)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "strategic_partners" WHERE CHAR_LENGTH(REGEXP_REPLACE("company_name", '[\x{10000}-\x{10FFFF}]', '_')) > 200) AS VARCHAR) = '0' THEN '0' ELSE 'rows of strategic_partners have values in company_name that do not fit varchar(200)' END AS INT);

-- rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE IF EXISTS "strategic_partners" ALTER COLUMN IF EXISTS "contact" RENAME TO "contact_email";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "CONSTRAINT_NAME" = 'strategic_partners_contact_length_check') THEN 'ALTER TABLE "strategic_partners" RENAME CONSTRAINT "strategic_partners_contact_length_check" TO "strategic_partners_contact_email_length_check"' ELSE '' END;

-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE "strategic_partners" ALTER COLUMN "company_name" SET DATA TYPE VARCHAR(400);
-- ! fails if rows of strategic_partners break strategic_partners_company_name_length_check
ALTER TABLE "strategic_partners" ADD CONSTRAINT IF NOT EXISTS "strategic_partners_company_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("company_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 200);

-- add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
ALTER TABLE "strategic_partners" ADD COLUMN IF NOT EXISTS "website" VARCHAR;

-- add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
ALTER TABLE "strategic_partners" ADD COLUMN IF NOT EXISTS "description" VARCHAR;

-- add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
ALTER TABLE "strategic_partners" ADD COLUMN IF NOT EXISTS "focus_areas_served" JSON DEFAULT JSON '[]' NOT NULL;

-- add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE "strategic_partners" ADD COLUMN IF NOT EXISTS "power_confidence_score" INTEGER DEFAULT 0 NOT NULL;

-- add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
-- ! fails if rows of strategic_partners break strategic_partners_power_confidence_score_check
ALTER TABLE "strategic_partners" ADD CONSTRAINT IF NOT EXISTS "strategic_partners_power_confidence_score_check" CHECK ("power_confidence_score" BETWEEN 0 AND 100);

-- create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
CREATE INDEX IF NOT EXISTS "partners_active" ON "strategic_partners" ("is_active", "company_name");

-- create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
CREATE INDEX IF NOT EXISTS "partners_confidence" ON "strategic_partners" ("power_confidence_score" DESC);

-- create view active_partners (migrations/002_enhance_partners.yaml:16)
CREATE VIEW IF NOT EXISTS "active_partners" AS
SELECT "id", "company_name", "power_confidence_score" FROM "strategic_partners" WHERE "is_active";
