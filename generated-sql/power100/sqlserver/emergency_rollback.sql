-- Emergency rollback: power100, 003_create_supporting_tables to 000_baseline
-- Dialect: sqlserver
-- For: a database that has all of it; what was written since is not kept
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: sqlcmd -b -I -x -i FILE
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


-- undo: create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
-- ! destroys every row of contractor_focus_areas
DROP TABLE IF EXISTS [dbo].[contractor_focus_areas];
GO

-- undo: create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
-- ! destroys every row of contractor_tags
DROP TABLE IF EXISTS [dbo].[contractor_tags];
GO

-- undo: create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
-- ! destroys every row of focus_areas
DROP TABLE IF EXISTS [dbo].[focus_areas];
GO

-- undo: create table tags (migrations/003_create_supporting_tables.yaml:6)
-- ! destroys every row of tags
DROP TABLE IF EXISTS [dbo].[tags];
GO


-- Rollback of: 002_enhance_partners


-- undo: create view active_partners (migrations/002_enhance_partners.yaml:16)
DROP VIEW IF EXISTS [dbo].[active_partners];
GO

-- undo: create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
DROP INDEX IF EXISTS [partners_confidence] ON [dbo].[strategic_partners];
GO

-- undo: create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
DROP INDEX IF EXISTS [partners_active] ON [dbo].[strategic_partners];
GO

-- undo: add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_power_confidence_score_check];
GO

-- undo: add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [DF_strategic_partners_power_confidence_score];
GO
-- ! destroys the values of strategic_partners.power_confidence_score
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [power_confidence_score];
GO

-- undo: add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_focus_areas_served_json_check];
GO
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [DF_strategic_partners_focus_areas_served];
GO
-- ! destroys the values of strategic_partners.focus_areas_served
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [focus_areas_served];
GO

-- undo: add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
-- ! destroys the values of strategic_partners.description
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [description];
GO

-- undo: add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
-- ! destroys the values of strategic_partners.website
ALTER TABLE [dbo].[strategic_partners] DROP COLUMN IF EXISTS [website];
GO

-- undo: alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_company_name_length_check];
GO
ALTER TABLE [dbo].[strategic_partners] ALTER COLUMN [company_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

-- undo: rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_contact_email_length_check];
GO
IF COL_LENGTH(N'[dbo].[strategic_partners]', N'contact_email') IS NOT NULL
  EXEC sp_rename N'[dbo].[strategic_partners].[contact_email]', N'contact', N'COLUMN';
GO
-- ! fails if rows of strategic_partners break strategic_partners_contact_length_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_contact_length_check] CHECK ((LEN(([contact] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320);
GO


-- Rollback of: 001_add_contractor_fields


-- undo: create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
DROP INDEX IF EXISTS [contractors_stage] ON [dbo].[contractors];
GO

-- undo: create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
DROP INDEX IF EXISTS [contractors_assigned_partner] ON [dbo].[contractors];
GO

-- undo: add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_opted_in_coaching];
GO
-- ! destroys the values of contractors.opted_in_coaching
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [opted_in_coaching];
GO

-- undo: add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
-- ! destroys the values of contractors.demo_scheduled_date
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [demo_scheduled_date];
GO

-- undo: add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_assigned_partner_id_fkey];
GO

-- undo: add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
-- ! destroys the values of contractors.assigned_partner_id
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [assigned_partner_id];
GO

-- undo: add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_current_stage_length_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_current_stage];
GO
-- ! destroys the values of contractors.current_stage
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [current_stage];
GO

-- undo: add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_increased_activity];
GO
-- ! destroys the values of contractors.increased_activity
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [increased_activity];
GO

-- undo: add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_increased_people];
GO
-- ! destroys the values of contractors.increased_people
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [increased_people];
GO

-- undo: add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_increased_tools];
GO
-- ! destroys the values of contractors.increased_tools
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [increased_tools];
GO

-- undo: add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_team_size_check];
GO

-- undo: add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
-- ! destroys the values of contractors.team_size
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [team_size];
GO

-- undo: add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_annual_revenue_length_check];
GO
-- ! destroys the values of contractors.annual_revenue
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [annual_revenue];
GO

-- undo: add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_primary_focus_area_length_check];
GO
-- ! destroys the values of contractors.primary_focus_area
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [primary_focus_area];
GO

-- undo: add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_focus_areas_json_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_focus_areas];
GO
-- ! destroys the values of contractors.focus_areas
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [focus_areas];
GO

-- undo: add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
-- ! destroys the values of contractors.verification_code
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [verification_code];
GO

-- undo: add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_verification_status_check];
GO

-- undo: add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_verification_status_length_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_verification_status];
GO
-- ! destroys the values of contractors.verification_status
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [verification_status];
GO

-- undo: add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [contractors_services_offered_json_check];
GO
ALTER TABLE [dbo].[contractors] DROP CONSTRAINT IF EXISTS [DF_contractors_services_offered];
GO
-- ! destroys the values of contractors.services_offered
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [services_offered];
GO

-- undo: add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
-- ! destroys the values of contractors.service_area
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [service_area];
GO

-- undo: add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
-- ! destroys the values of contractors.company_website
ALTER TABLE [dbo].[contractors] DROP COLUMN IF EXISTS [company_website];
GO


-- Rollback of: 000_baseline


-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS [dbo].[admin_users];
GO

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS [dbo].[contractors];
GO

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS [dbo].[strategic_partners];
GO


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
