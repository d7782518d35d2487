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

