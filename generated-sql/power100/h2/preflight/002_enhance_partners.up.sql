-- Preflight of: 002_enhance_partners
-- Dialect: h2
-- Description: What a match needs to know of a partner
-- Date: 2025-01-15
-- Depends: 001_add_contractor_fields
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
-- rows: SELECT "id" FROM "strategic_partners" WHERE CHAR_LENGTH(REGEXP_REPLACE("company_name", '[\x{10000}-\x{10FFFF}]', '_')) > 200
SELECT asked.check_name, asked.expected, asked.found, CASE WHEN asked.found = asked.expected THEN 'PASS' ELSE 'FAIL' END AS result FROM (SELECT 'rows of strategic_partners have values in company_name that do not fit varchar(200)' AS check_name, '0' AS expected, CAST((SELECT count(*) FROM "strategic_partners" WHERE CHAR_LENGTH(REGEXP_REPLACE("company_name", '[\x{10000}-\x{10FFFF}]', '_')) > 200) AS VARCHAR) AS found) AS asked;
