-- Execute all: power100, 000_baseline to 003_create_supporting_tables
-- Dialect: sqlserver
-- For: a database that has none of it
-- History: not written, so that Plinth and other tools know nothing of it
-- On error: stops, and leaves nothing behind: all of it is one transaction
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: emergency_rollback.sql, which says what it loses
:on error exit
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- Migration: 000_baseline


-- create table strategic_partners (migrations/000_baseline.yaml:5)
CREATE TABLE [dbo].[strategic_partners] (
  [id] int IDENTITY(1,1) NOT NULL,
  [company_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [contact] nvarchar(640) COLLATE Latin1_General_100_BIN2 NULL,
  [is_active] bit NOT NULL CONSTRAINT [DF_strategic_partners_is_active] DEFAULT (1),
  [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_strategic_partners_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [updated_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_strategic_partners_updated_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  CONSTRAINT [strategic_partners_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [strategic_partners_contact_length_check] CHECK ((LEN(([contact] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320)
);
GO
DECLARE @comment nvarchar(3750) = N'Companies that contractors are matched with';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[strategic_partners]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'strategic_partners'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'strategic_partners';
GO

-- create table contractors (migrations/000_baseline.yaml:14)
CREATE TABLE [dbo].[contractors] (
  [id] int IDENTITY(1,1) NOT NULL,
  [name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [email] nvarchar(640) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [phone] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [company_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_contractors_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [updated_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_contractors_updated_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  CONSTRAINT [contractors_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [contractors_email_key] UNIQUE ([email]),
  CONSTRAINT [contractors_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320)
);
GO
DECLARE @comment nvarchar(3750) = N'Contractors who take part in the experience';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[contractors]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'contractors'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'contractors';
GO

-- create table admin_users (migrations/000_baseline.yaml:24)
CREATE TABLE [dbo].[admin_users] (
  [id] int IDENTITY(1,1) NOT NULL,
  [email] nvarchar(640) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [password_hash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [full_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_admin_users_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  CONSTRAINT [admin_users_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [admin_users_email_key] UNIQUE ([email]),
  CONSTRAINT [admin_users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320)
);
GO


-- Migration: 001_add_contractor_fields


-- add column contractors.company_website text? (migrations/001_add_contractor_fields.yaml:6)
ALTER TABLE [dbo].[contractors] ADD [company_website] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column contractors.service_area text? (migrations/001_add_contractor_fields.yaml:7)
ALTER TABLE [dbo].[contractors] ADD [service_area] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column contractors.services_offered json default '[]' (migrations/001_add_contractor_fields.yaml:8)
ALTER TABLE [dbo].[contractors] ADD [services_offered] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_services_offered] DEFAULT (N'[]') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_services_offered_json_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_services_offered_json_check] CHECK (ISJSON([services_offered]) = 1 OR [services_offered] = N'null');
GO

-- add column contractors.verification_status varchar(20) default 'pending' (migrations/001_add_contractor_fields.yaml:9)
ALTER TABLE [dbo].[contractors] ADD [verification_status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_verification_status] DEFAULT (N'pending') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_verification_status_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_verification_status_length_check] CHECK ((LEN(([verification_status] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- add constraint contractors.contractors_verification_status_check: check verification_status in ('pending', 'verified', 'rejected') (migrations/001_add_contractor_fields.yaml:9)
-- ! fails if rows of contractors break contractors_verification_status_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_verification_status_check] CHECK ([verification_status] IN (N'pending', N'verified', N'rejected'));
GO

-- add column contractors.verification_code text? (migrations/001_add_contractor_fields.yaml:10)
ALTER TABLE [dbo].[contractors] ADD [verification_code] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column contractors.focus_areas json default '[]' (migrations/001_add_contractor_fields.yaml:11)
ALTER TABLE [dbo].[contractors] ADD [focus_areas] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_focus_areas] DEFAULT (N'[]') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_focus_areas_json_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_focus_areas_json_check] CHECK (ISJSON([focus_areas]) = 1 OR [focus_areas] = N'null');
GO

-- add column contractors.primary_focus_area varchar(50)? (migrations/001_add_contractor_fields.yaml:12)
ALTER TABLE [dbo].[contractors] ADD [primary_focus_area] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of contractors break contractors_primary_focus_area_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_primary_focus_area_length_check] CHECK ((LEN(([primary_focus_area] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add column contractors.annual_revenue varchar(50)? (migrations/001_add_contractor_fields.yaml:13)
ALTER TABLE [dbo].[contractors] ADD [annual_revenue] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of contractors break contractors_annual_revenue_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_annual_revenue_length_check] CHECK ((LEN(([annual_revenue] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add column contractors.team_size int? (migrations/001_add_contractor_fields.yaml:14)
ALTER TABLE [dbo].[contractors] ADD [team_size] int NULL;
GO

-- add constraint contractors.contractors_team_size_check: check team_size >= 0 (migrations/001_add_contractor_fields.yaml:14)
-- ! fails if rows of contractors break contractors_team_size_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_team_size_check] CHECK ([team_size] >= 0);
GO

-- add column contractors.increased_tools boolean default false (migrations/001_add_contractor_fields.yaml:15)
ALTER TABLE [dbo].[contractors] ADD [increased_tools] bit NOT NULL CONSTRAINT [DF_contractors_increased_tools] DEFAULT (0) WITH VALUES;
GO

-- add column contractors.increased_people boolean default false (migrations/001_add_contractor_fields.yaml:16)
ALTER TABLE [dbo].[contractors] ADD [increased_people] bit NOT NULL CONSTRAINT [DF_contractors_increased_people] DEFAULT (0) WITH VALUES;
GO

-- add column contractors.increased_activity boolean default false (migrations/001_add_contractor_fields.yaml:17)
ALTER TABLE [dbo].[contractors] ADD [increased_activity] bit NOT NULL CONSTRAINT [DF_contractors_increased_activity] DEFAULT (0) WITH VALUES;
GO

-- add column contractors.current_stage varchar(30) default 'verification' (migrations/001_add_contractor_fields.yaml:18)
ALTER TABLE [dbo].[contractors] ADD [current_stage] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_current_stage] DEFAULT (N'verification') WITH VALUES;
GO
-- ! fails if rows of contractors break contractors_current_stage_length_check
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_current_stage_length_check] CHECK ((LEN(([current_stage] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30);
GO

-- add column contractors.assigned_partner_id int? (migrations/001_add_contractor_fields.yaml:19)
ALTER TABLE [dbo].[contractors] ADD [assigned_partner_id] int NULL;
GO

-- add constraint contractors.contractors_assigned_partner_id_fkey: foreign key [assigned_partner_id] -> strategic_partners [id] on delete set null on update no action not deferrable (migrations/001_add_contractor_fields.yaml:19)
-- ! fails if rows of contractors break contractors_assigned_partner_id_fkey
ALTER TABLE [dbo].[contractors] ADD CONSTRAINT [contractors_assigned_partner_id_fkey] FOREIGN KEY ([assigned_partner_id]) REFERENCES [dbo].[strategic_partners] ([id]) ON DELETE SET NULL;
GO

-- add column contractors.demo_scheduled_date timestamptz? (migrations/001_add_contractor_fields.yaml:20)
ALTER TABLE [dbo].[contractors] ADD [demo_scheduled_date] datetimeoffset(6) NULL;
GO

-- add column contractors.opted_in_coaching boolean default false (migrations/001_add_contractor_fields.yaml:21)
ALTER TABLE [dbo].[contractors] ADD [opted_in_coaching] bit NOT NULL CONSTRAINT [DF_contractors_opted_in_coaching] DEFAULT (0) WITH VALUES;
GO

-- create index contractors.contractors_assigned_partner [assigned_partner_id] (migrations/001_add_contractor_fields.yaml:22)
CREATE INDEX [contractors_assigned_partner] ON [dbo].[contractors] ([assigned_partner_id]);
GO

-- create index contractors.contractors_stage [current_stage, primary_focus_area] (migrations/001_add_contractor_fields.yaml:24)
CREATE INDEX [contractors_stage] ON [dbo].[contractors] ([current_stage], [primary_focus_area]);
GO


-- Migration: 002_enhance_partners

-- stops if rows of strategic_partners have values in company_name that do not fit varchar(200)
IF CAST((SELECT count(*) FROM [dbo].[strategic_partners] WHERE (LEN((CAST([company_name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 200) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of strategic_partners have values in company_name that do not fit varchar(200)', 1;
GO

-- rename column strategic_partners.contact to contact_email (migrations/002_enhance_partners.yaml:6)
ALTER TABLE [dbo].[strategic_partners] DROP CONSTRAINT IF EXISTS [strategic_partners_contact_length_check];
GO
IF COL_LENGTH(N'[dbo].[strategic_partners]', N'contact') IS NOT NULL
  EXEC sp_rename N'[dbo].[strategic_partners].[contact]', N'contact_email', N'COLUMN';
GO
-- ! fails if rows of strategic_partners break strategic_partners_contact_email_length_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_contact_email_length_check] CHECK ((LEN(([contact_email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320);
GO

-- alter column strategic_partners.company_name varchar(200) (migrations/002_enhance_partners.yaml:7)
ALTER TABLE [dbo].[strategic_partners] ALTER COLUMN [company_name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of strategic_partners break strategic_partners_company_name_length_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_company_name_length_check] CHECK ((LEN(([company_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 200);
GO

-- add column strategic_partners.website text? (migrations/002_enhance_partners.yaml:8)
ALTER TABLE [dbo].[strategic_partners] ADD [website] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column strategic_partners.description text? (migrations/002_enhance_partners.yaml:9)
ALTER TABLE [dbo].[strategic_partners] ADD [description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column strategic_partners.focus_areas_served json default '[]' (migrations/002_enhance_partners.yaml:10)
ALTER TABLE [dbo].[strategic_partners] ADD [focus_areas_served] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_strategic_partners_focus_areas_served] DEFAULT (N'[]') WITH VALUES;
GO
-- ! fails if rows of strategic_partners break strategic_partners_focus_areas_served_json_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_focus_areas_served_json_check] CHECK (ISJSON([focus_areas_served]) = 1 OR [focus_areas_served] = N'null');
GO

-- add column strategic_partners.power_confidence_score int default 0 (migrations/002_enhance_partners.yaml:11)
ALTER TABLE [dbo].[strategic_partners] ADD [power_confidence_score] int NOT NULL CONSTRAINT [DF_strategic_partners_power_confidence_score] DEFAULT (0) WITH VALUES;
GO

-- add constraint strategic_partners.strategic_partners_power_confidence_score_check: check power_confidence_score between 0 and 100 (migrations/002_enhance_partners.yaml:11)
-- ! fails if rows of strategic_partners break strategic_partners_power_confidence_score_check
ALTER TABLE [dbo].[strategic_partners] ADD CONSTRAINT [strategic_partners_power_confidence_score_check] CHECK ([power_confidence_score] BETWEEN 0 AND 100);
GO

-- create index strategic_partners.partners_active [is_active, company_name] (migrations/002_enhance_partners.yaml:12)
CREATE INDEX [partners_active] ON [dbo].[strategic_partners] ([is_active], [company_name]);
GO

-- create index strategic_partners.partners_confidence [power_confidence_score desc] (migrations/002_enhance_partners.yaml:14)
CREATE INDEX [partners_confidence] ON [dbo].[strategic_partners] ([power_confidence_score] DESC);
GO

-- create view active_partners (migrations/002_enhance_partners.yaml:16)
CREATE VIEW [dbo].[active_partners] AS
SELECT [id], [company_name], [power_confidence_score] FROM [dbo].[strategic_partners] WHERE [is_active] = 1;
GO


-- Migration: 003_create_supporting_tables


-- create table tags (migrations/003_create_supporting_tables.yaml:6)
CREATE TABLE [dbo].[tags] (
  [id] int IDENTITY(1,1) NOT NULL,
  [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [tags_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [tags_name_key] UNIQUE ([name]),
  CONSTRAINT [tags_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60)
);
GO

-- create table focus_areas (migrations/003_create_supporting_tables.yaml:10)
CREATE TABLE [dbo].[focus_areas] (
  [id] int IDENTITY(1,1) NOT NULL,
  [code] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [title] nvarchar(240) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [focus_areas_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [focus_areas_code_key] UNIQUE ([code]),
  CONSTRAINT [focus_areas_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [focus_areas_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 120)
);
GO

-- create table contractor_tags (migrations/003_create_supporting_tables.yaml:16)
CREATE TABLE [dbo].[contractor_tags] (
  [contractor_id] int NOT NULL,
  [tag_id] int NOT NULL,
  [tagged_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_contractor_tags_tagged_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  CONSTRAINT [contractor_tags_pkey] PRIMARY KEY ([contractor_id], [tag_id]),
  CONSTRAINT [contractor_tags_contractor_id_fkey] FOREIGN KEY ([contractor_id]) REFERENCES [dbo].[contractors] ([id]) ON DELETE CASCADE,
  CONSTRAINT [contractor_tags_tag_id_fkey] FOREIGN KEY ([tag_id]) REFERENCES [dbo].[tags] ([id]) ON DELETE CASCADE
);
GO
CREATE INDEX [contractor_tags_tag] ON [dbo].[contractor_tags] ([tag_id]);
GO

-- create table contractor_focus_areas (migrations/003_create_supporting_tables.yaml:24)
CREATE TABLE [dbo].[contractor_focus_areas] (
  [contractor_id] int NOT NULL,
  [focus_area_id] int NOT NULL,
  [rank] smallint NOT NULL CONSTRAINT [DF_contractor_focus_areas_rank] DEFAULT (1),
  CONSTRAINT [contractor_focus_areas_pkey] PRIMARY KEY ([contractor_id], [focus_area_id]),
  CONSTRAINT [contractor_focus_areas_contractor_id_fkey] FOREIGN KEY ([contractor_id]) REFERENCES [dbo].[contractors] ([id]) ON DELETE CASCADE,
  CONSTRAINT [contractor_focus_areas_focus_area_id_fkey] FOREIGN KEY ([focus_area_id]) REFERENCES [dbo].[focus_areas] ([id]),
  CONSTRAINT [contractor_focus_areas_rank_check] CHECK ([rank] BETWEEN 1 AND 10)
);
GO
CREATE INDEX [contractor_focus_areas_area] ON [dbo].[contractor_focus_areas] ([focus_area_id]);
GO


-- stops if what should be present is not: view active_partners
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[active_partners]', N'V')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: view active_partners', 1;
GO
-- stops if what should be present is not: table admin_users
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table admin_users', 1;
GO
-- stops if what should be not null is not: column admin_users.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.id', 1;
GO
-- stops if what should be not null is not: column admin_users.email
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'email'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.email', 1;
GO
-- stops if what should be not null is not: column admin_users.password_hash
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'password_hash'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.password_hash', 1;
GO
-- stops if what should be nullable is not: column admin_users.full_name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'full_name'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column admin_users.full_name', 1;
GO
-- stops if what should be not null is not: column admin_users.created_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'created_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column admin_users.created_at', 1;
GO
-- stops if what should be present is not: constraint admin_users.admin_users_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'admin_users_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint admin_users.admin_users_pkey', 1;
GO
-- stops if what should be present is not: constraint admin_users.admin_users_email_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'admin_users_email_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint admin_users.admin_users_email_key', 1;
GO
-- stops if what should be present is not: constraint admin_users.admin_users_email_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[admin_users]') AND name = N'admin_users_email_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint admin_users.admin_users_email_length_check', 1;
GO
-- stops if what should be present is not: table contractor_focus_areas
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table contractor_focus_areas', 1;
GO
-- stops if what should be not null is not: column contractor_focus_areas.contractor_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_focus_areas.contractor_id', 1;
GO
-- stops if what should be not null is not: column contractor_focus_areas.focus_area_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'focus_area_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_focus_areas.focus_area_id', 1;
GO
-- stops if what should be not null is not: column contractor_focus_areas.rank
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'rank'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_focus_areas.rank', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_pkey', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_contractor_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_contractor_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_contractor_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_focus_area_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_focus_area_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_focus_area_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_rank_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_rank_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_focus_areas.contractor_focus_areas_rank_check', 1;
GO
-- stops if what should be present is not: index contractor_focus_areas.contractor_focus_areas_area
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractor_focus_areas]') AND name = N'contractor_focus_areas_area' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractor_focus_areas.contractor_focus_areas_area', 1;
GO
-- stops if what should be present is not: table contractor_tags
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table contractor_tags', 1;
GO
-- stops if what should be not null is not: column contractor_tags.contractor_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_tags.contractor_id', 1;
GO
-- stops if what should be not null is not: column contractor_tags.tag_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'tag_id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_tags.tag_id', 1;
GO
-- stops if what should be not null is not: column contractor_tags.tagged_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'tagged_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractor_tags.tagged_at', 1;
GO
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_tags.contractor_tags_pkey', 1;
GO
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_contractor_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_contractor_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_tags.contractor_tags_contractor_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractor_tags.contractor_tags_tag_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_tag_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractor_tags.contractor_tags_tag_id_fkey', 1;
GO
-- stops if what should be present is not: index contractor_tags.contractor_tags_tag
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractor_tags]') AND name = N'contractor_tags_tag' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractor_tags.contractor_tags_tag', 1;
GO
-- stops if what should be present is not: table contractors
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[contractors]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table contractors', 1;
GO
-- stops if what should be not null is not: column contractors.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.id', 1;
GO
-- stops if what should be not null is not: column contractors.name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'name'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.name', 1;
GO
-- stops if what should be not null is not: column contractors.email
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'email'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.email', 1;
GO
-- stops if what should be nullable is not: column contractors.phone
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'phone'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.phone', 1;
GO
-- stops if what should be nullable is not: column contractors.company_name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'company_name'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.company_name', 1;
GO
-- stops if what should be not null is not: column contractors.created_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'created_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.created_at', 1;
GO
-- stops if what should be not null is not: column contractors.updated_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'updated_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.updated_at', 1;
GO
-- stops if what should be nullable is not: column contractors.company_website
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'company_website'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.company_website', 1;
GO
-- stops if what should be nullable is not: column contractors.service_area
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'service_area'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.service_area', 1;
GO
-- stops if what should be not null is not: column contractors.services_offered
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'services_offered'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.services_offered', 1;
GO
-- stops if what should be not null is not: column contractors.verification_status
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'verification_status'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.verification_status', 1;
GO
-- stops if what should be nullable is not: column contractors.verification_code
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'verification_code'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.verification_code', 1;
GO
-- stops if what should be not null is not: column contractors.focus_areas
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'focus_areas'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.focus_areas', 1;
GO
-- stops if what should be nullable is not: column contractors.primary_focus_area
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'primary_focus_area'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.primary_focus_area', 1;
GO
-- stops if what should be nullable is not: column contractors.annual_revenue
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'annual_revenue'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.annual_revenue', 1;
GO
-- stops if what should be nullable is not: column contractors.team_size
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'team_size'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.team_size', 1;
GO
-- stops if what should be not null is not: column contractors.increased_tools
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'increased_tools'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.increased_tools', 1;
GO
-- stops if what should be not null is not: column contractors.increased_people
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'increased_people'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.increased_people', 1;
GO
-- stops if what should be not null is not: column contractors.increased_activity
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'increased_activity'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.increased_activity', 1;
GO
-- stops if what should be not null is not: column contractors.current_stage
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'current_stage'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.current_stage', 1;
GO
-- stops if what should be nullable is not: column contractors.assigned_partner_id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'assigned_partner_id'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.assigned_partner_id', 1;
GO
-- stops if what should be nullable is not: column contractors.demo_scheduled_date
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'demo_scheduled_date'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column contractors.demo_scheduled_date', 1;
GO
-- stops if what should be not null is not: column contractors.opted_in_coaching
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'opted_in_coaching'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column contractors.opted_in_coaching', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_pkey', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_email_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_email_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_email_key', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_verification_status_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_verification_status_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_verification_status_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_team_size_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_team_size_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_team_size_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_assigned_partner_id_fkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_assigned_partner_id_fkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_assigned_partner_id_fkey', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_email_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_email_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_email_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_services_offered_json_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_services_offered_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_services_offered_json_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_verification_status_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_verification_status_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_verification_status_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_focus_areas_json_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_focus_areas_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_focus_areas_json_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_primary_focus_area_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_primary_focus_area_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_primary_focus_area_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_annual_revenue_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_annual_revenue_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_annual_revenue_length_check', 1;
GO
-- stops if what should be present is not: constraint contractors.contractors_current_stage_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_current_stage_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint contractors.contractors_current_stage_length_check', 1;
GO
-- stops if what should be present is not: index contractors.contractors_assigned_partner
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_assigned_partner' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractors.contractors_assigned_partner', 1;
GO
-- stops if what should be present is not: index contractors.contractors_stage
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[contractors]') AND name = N'contractors_stage' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index contractors.contractors_stage', 1;
GO
-- stops if what should be present is not: table focus_areas
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table focus_areas', 1;
GO
-- stops if what should be not null is not: column focus_areas.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column focus_areas.id', 1;
GO
-- stops if what should be not null is not: column focus_areas.code
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'code'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column focus_areas.code', 1;
GO
-- stops if what should be not null is not: column focus_areas.title
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'title'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column focus_areas.title', 1;
GO
-- stops if what should be nullable is not: column focus_areas.description
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'description'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column focus_areas.description', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_pkey', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_code_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_code_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_code_key', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_code_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_code_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_code_length_check', 1;
GO
-- stops if what should be present is not: constraint focus_areas.focus_areas_title_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[focus_areas]') AND name = N'focus_areas_title_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint focus_areas.focus_areas_title_length_check', 1;
GO
-- stops if what should be present is not: table strategic_partners
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table strategic_partners', 1;
GO
-- stops if what should be not null is not: column strategic_partners.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.id', 1;
GO
-- stops if what should be not null is not: column strategic_partners.company_name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'company_name'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.company_name', 1;
GO
-- stops if what should be nullable is not: column strategic_partners.contact_email
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'contact_email'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column strategic_partners.contact_email', 1;
GO
-- stops if what should be not null is not: column strategic_partners.is_active
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'is_active'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.is_active', 1;
GO
-- stops if what should be not null is not: column strategic_partners.created_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'created_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.created_at', 1;
GO
-- stops if what should be not null is not: column strategic_partners.updated_at
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'updated_at'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.updated_at', 1;
GO
-- stops if what should be nullable is not: column strategic_partners.website
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'website'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column strategic_partners.website', 1;
GO
-- stops if what should be nullable is not: column strategic_partners.description
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'description'), 'absent')) AS nvarchar(20)) <> N'nullable'
  THROW 50000, N'what should be nullable is not: column strategic_partners.description', 1;
GO
-- stops if what should be not null is not: column strategic_partners.focus_areas_served
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'focus_areas_served'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.focus_areas_served', 1;
GO
-- stops if what should be not null is not: column strategic_partners.power_confidence_score
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'power_confidence_score'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column strategic_partners.power_confidence_score', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_pkey', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_power_confidence_score_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_power_confidence_score_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_power_confidence_score_check', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_company_name_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_company_name_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_company_name_length_check', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_contact_email_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_contact_email_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_contact_email_length_check', 1;
GO
-- stops if what should be present is not: constraint strategic_partners.strategic_partners_focus_areas_served_json_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'strategic_partners_focus_areas_served_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint strategic_partners.strategic_partners_focus_areas_served_json_check', 1;
GO
-- stops if what should be present is not: index strategic_partners.partners_active
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'partners_active' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index strategic_partners.partners_active', 1;
GO
-- stops if what should be present is not: index strategic_partners.partners_confidence
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[strategic_partners]') AND name = N'partners_confidence' AND is_disabled = 0) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: index strategic_partners.partners_confidence', 1;
GO
-- stops if what should be present is not: table tags
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[tags]', N'U')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: table tags', 1;
GO
-- stops if what should be not null is not: column tags.id
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'id'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column tags.id', 1;
GO
-- stops if what should be not null is not: column tags.name
IF CAST((coalesce((SELECT CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'name'), 'absent')) AS nvarchar(20)) <> N'not null'
  THROW 50000, N'what should be not null is not: column tags.name', 1;
GO
-- stops if what should be present is not: constraint tags.tags_pkey
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'tags_pkey' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint tags.tags_pkey', 1;
GO
-- stops if what should be present is not: constraint tags.tags_name_key
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'tags_name_key' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint tags.tags_name_key', 1;
GO
-- stops if what should be present is not: constraint tags.tags_name_length_check
IF CAST(((SELECT CASE WHEN (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[tags]') AND name = N'tags_name_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1 THEN 'present' ELSE 'absent' END)) AS nvarchar(20)) <> N'present'
  THROW 50000, N'what should be present is not: constraint tags.tags_name_length_check', 1;
GO
COMMIT TRANSACTION;
GO
