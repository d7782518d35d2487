-- Preflight of: 002_enhance_partners
-- Dialect: postgresql
-- Description: What a match needs to know of a partner
-- Date: 2025-01-15
-- Depends: 001_add_contractor_fields
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
\set ON_ERROR_STOP on
-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
-- rows: SELECT id FROM strategic_partners WHERE char_length(company_name) > 200
SELECT asked.check_name, asked.expected, asked.found, CASE WHEN asked.found = asked.expected THEN 'PASS' ELSE 'FAIL' END AS result FROM (SELECT 'rows of strategic_partners have values in company_name that do not fit varchar(200)' AS check_name, '0' AS expected, CAST((SELECT count(*) FROM strategic_partners WHERE char_length(company_name) > 200) AS text) AS found) AS asked;
