-- Preflight of: 002_enhance_partners
-- Dialect: sqlserver
-- Description: What a match needs to know of a partner
-- Date: 2025-01-15
-- Depends: 001_add_contractor_fields
-- Run: sqlcmd -b -I -x -i FILE
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO
-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
-- rows: SELECT [id] FROM [dbo].[strategic_partners] WHERE (LEN((CAST([company_name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 200
SELECT asked.check_name, asked.expected, asked.found, CASE WHEN asked.found = asked.expected THEN 'PASS' ELSE 'FAIL' END AS result FROM (SELECT N'rows of strategic_partners have values in company_name that do not fit varchar(200)' AS check_name, N'0' AS expected, CAST((SELECT count(*) FROM [dbo].[strategic_partners] WHERE (LEN((CAST([company_name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 200) AS nvarchar(20)) AS found) AS asked;
GO
