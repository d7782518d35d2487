-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: sqlserver
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: in this folder, sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to tags since
--   - rows written to focus_areas since
--   - rows written to contractor_tags since
--   - rows written to contractor_focus_areas since
--   - values written to strategic_partners.website since
--   - values written to strategic_partners.description since
--   - values written to strategic_partners.focus_areas_served since
--   - values written to strategic_partners.power_confidence_score since
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
--   - rows written to strategic_partners since
--   - rows written to contractors since
--   - rows written to admin_users since
:on error exit
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- Rollback of: 003_create_supporting_tables
:r down/003_create_supporting_tables.sql

-- Rollback of: 002_enhance_partners
:r down/002_enhance_partners.sql

-- Rollback of: 001_add_contractor_fields
:r down/001_add_contractor_fields.sql

-- Rollback of: 000_baseline
:r down/000_baseline.sql

-- stops if what should be absent is not: table strategic_partners
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table strategic_partners', 1;
GO
-- stops if what should be absent is not: table contractors
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractors]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table contractors', 1;
GO
-- stops if what should be absent is not: table admin_users
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table admin_users', 1;
GO
-- stops if what should be absent is not: view active_partners
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[active_partners]', N'V')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: view active_partners', 1;
GO
-- stops if what should be absent is not: table tags
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[tags]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table tags', 1;
GO
-- stops if what should be absent is not: table focus_areas
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table focus_areas', 1;
GO
-- stops if what should be absent is not: table contractor_tags
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table contractor_tags', 1;
GO
-- stops if what should be absent is not: table contractor_focus_areas
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'absent'
  THROW 50000, N'what should be absent is not: table contractor_focus_areas', 1;
GO
COMMIT TRANSACTION;
GO
