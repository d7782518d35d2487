-- Rollback of: 002_enhance_partners

-- stops if something that this brings is there already: column strategic_partners.contact, constraint strategic_partners.strategic_partners_contact_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'contact')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "CONSTRAINT_NAME" = 'strategic_partners_contact_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column strategic_partners.contact, constraint strategic_partners.strategic_partners_contact_length_check' END AS INT);
-- stops if something that this renames is not there: column strategic_partners.contact_email
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "COLUMN_NAME" = 'contact_email')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column strategic_partners.contact_email' END AS INT);

-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS "active_partners";

-- undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
DROP INDEX IF EXISTS "partners_confidence";

-- undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
DROP INDEX IF EXISTS "partners_active";

-- undo: add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE IF EXISTS "strategic_partners" DROP CONSTRAINT IF EXISTS "strategic_partners_power_confidence_score_check";

-- undo: add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
-- ! destroys the values of strategic_partners.power_confidence_score
ALTER TABLE "strategic_partners" DROP COLUMN IF EXISTS "power_confidence_score";

-- undo: add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
-- ! destroys the values of strategic_partners.focus_areas_served
ALTER TABLE "strategic_partners" DROP COLUMN IF EXISTS "focus_areas_served";

-- undo: add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
-- ! destroys the values of strategic_partners.description
ALTER TABLE "strategic_partners" DROP COLUMN IF EXISTS "description";

-- undo: add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
-- ! destroys the values of strategic_partners.website
ALTER TABLE "strategic_partners" DROP COLUMN IF EXISTS "website";

-- undo: alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE IF EXISTS "strategic_partners" DROP CONSTRAINT IF EXISTS "strategic_partners_company_name_length_check";
ALTER TABLE "strategic_partners" ALTER COLUMN "company_name" SET DATA TYPE VARCHAR;

-- undo: rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE IF EXISTS "strategic_partners" ALTER COLUMN IF EXISTS "contact_email" RENAME TO "contact";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'strategic_partners' AND "CONSTRAINT_NAME" = 'strategic_partners_contact_email_length_check') THEN 'ALTER TABLE "strategic_partners" RENAME CONSTRAINT "strategic_partners_contact_email_length_check" TO "strategic_partners_contact_length_check"' ELSE '' END;
