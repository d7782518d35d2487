-- Migration: 002_enhance_partners

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
-- ! fails if rows of strategic_partners break strategic_partners_power_confidence_score_check
ALTER TABLE strategic_partners ADD CONSTRAINT strategic_partners_power_confidence_score_check CHECK (power_confidence_score BETWEEN 0 AND 100);

-- create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
CREATE INDEX partners_active ON strategic_partners (is_active, company_name);

-- create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
CREATE INDEX partners_confidence ON strategic_partners (power_confidence_score DESC);

-- create view active_partners (migrations/002_enhance_partners.yaml:16)
CREATE VIEW active_partners WITH (security_invoker = true) AS
SELECT "id", "company_name", "power_confidence_score" FROM "strategic_partners" WHERE "is_active";

