-- Schema: power100
-- Dialect: sqlserver
-- Fingerprint: s1:e062304b82dff188048cb901305a9ca6a8207725010fb60efe5d548d743b4be9
-- Run: sqlcmd -b -I -x -i FILE
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table strategic_partners
CREATE TABLE [dbo].[strategic_partners] (
  [id] int IDENTITY(1,1) NOT NULL,
  [company_name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [contact_email] nvarchar(640) COLLATE Latin1_General_100_BIN2 NULL,
  [is_active] bit NOT NULL CONSTRAINT [DF_strategic_partners_is_active] DEFAULT (1),
  [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_strategic_partners_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [updated_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_strategic_partners_updated_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [website] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [focus_areas_served] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_strategic_partners_focus_areas_served] DEFAULT (N'[]'),
  [power_confidence_score] int NOT NULL CONSTRAINT [DF_strategic_partners_power_confidence_score] DEFAULT (0),
  CONSTRAINT [strategic_partners_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [strategic_partners_power_confidence_score_check] CHECK ([power_confidence_score] BETWEEN 0 AND 100),
  CONSTRAINT [strategic_partners_company_name_length_check] CHECK ((LEN(([company_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 200),
  CONSTRAINT [strategic_partners_contact_email_length_check] CHECK ((LEN(([contact_email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320),
  CONSTRAINT [strategic_partners_focus_areas_served_json_check] CHECK (ISJSON([focus_areas_served]) = 1 OR [focus_areas_served] = N'null')
);
GO
DECLARE @comment nvarchar(3750) = N'Companies that contractors are matched with';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[strategic_partners]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'strategic_partners'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'strategic_partners';
GO
CREATE INDEX [partners_active] ON [dbo].[strategic_partners] ([is_active], [company_name]);
GO
CREATE INDEX [partners_confidence] ON [dbo].[strategic_partners] ([power_confidence_score] DESC);
GO

-- create table contractors
CREATE TABLE [dbo].[contractors] (
  [id] int IDENTITY(1,1) NOT NULL,
  [name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [email] nvarchar(640) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [phone] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [company_name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_contractors_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [updated_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_contractors_updated_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [company_website] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [service_area] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [services_offered] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_services_offered] DEFAULT (N'[]'),
  [verification_status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_verification_status] DEFAULT (N'pending'),
  [verification_code] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [focus_areas] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_focus_areas] DEFAULT (N'[]'),
  [primary_focus_area] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [annual_revenue] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [team_size] int NULL,
  [increased_tools] bit NOT NULL CONSTRAINT [DF_contractors_increased_tools] DEFAULT (0),
  [increased_people] bit NOT NULL CONSTRAINT [DF_contractors_increased_people] DEFAULT (0),
  [increased_activity] bit NOT NULL CONSTRAINT [DF_contractors_increased_activity] DEFAULT (0),
  [current_stage] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_contractors_current_stage] DEFAULT (N'verification'),
  [assigned_partner_id] int NULL,
  [demo_scheduled_date] datetimeoffset(6) NULL,
  [opted_in_coaching] bit NOT NULL CONSTRAINT [DF_contractors_opted_in_coaching] DEFAULT (0),
  CONSTRAINT [contractors_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [contractors_email_key] UNIQUE ([email]),
  CONSTRAINT [contractors_verification_status_check] CHECK ([verification_status] IN (N'pending', N'verified', N'rejected')),
  CONSTRAINT [contractors_team_size_check] CHECK ([team_size] >= 0),
  CONSTRAINT [contractors_assigned_partner_id_fkey] FOREIGN KEY ([assigned_partner_id]) REFERENCES [dbo].[strategic_partners] ([id]) ON DELETE SET NULL,
  CONSTRAINT [contractors_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 320),
  CONSTRAINT [contractors_services_offered_json_check] CHECK (ISJSON([services_offered]) = 1 OR [services_offered] = N'null'),
  CONSTRAINT [contractors_verification_status_length_check] CHECK ((LEN(([verification_status] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [contractors_focus_areas_json_check] CHECK (ISJSON([focus_areas]) = 1 OR [focus_areas] = N'null'),
  CONSTRAINT [contractors_primary_focus_area_length_check] CHECK ((LEN(([primary_focus_area] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [contractors_annual_revenue_length_check] CHECK ((LEN(([annual_revenue] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [contractors_current_stage_length_check] CHECK ((LEN(([current_stage] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30)
);
GO
DECLARE @comment nvarchar(3750) = N'Contractors who take part in the experience';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[contractors]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'contractors'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'contractors';
GO
CREATE INDEX [contractors_assigned_partner] ON [dbo].[contractors] ([assigned_partner_id]);
GO
CREATE INDEX [contractors_stage] ON [dbo].[contractors] ([current_stage], [primary_focus_area]);
GO

-- create table admin_users
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

-- create table tags
CREATE TABLE [dbo].[tags] (
  [id] int IDENTITY(1,1) NOT NULL,
  [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [tags_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [tags_name_key] UNIQUE ([name]),
  CONSTRAINT [tags_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60)
);
GO

-- create table focus_areas
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

-- create table contractor_tags
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

-- create table contractor_focus_areas
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

-- create view active_partners
CREATE VIEW [dbo].[active_partners] AS
SELECT [id], [company_name], [power_confidence_score] FROM [dbo].[strategic_partners] WHERE [is_active] = 1;
GO

COMMIT TRANSACTION;
GO
