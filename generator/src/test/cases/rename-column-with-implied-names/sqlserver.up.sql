-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column candidates.mail to email
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_mail_check];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_mail_length_check];
GO
IF COL_LENGTH(N'[dbo].[candidates]', N'mail') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates].[mail]', N'email', N'COLUMN';
GO
-- ! fails if rows of candidates break candidates_mail_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_mail_check] CHECK ([email] LIKE N'%@%' ESCAPE N'\');
GO
-- ! fails if rows of candidates break candidates_email_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80);
GO

-- rename constraint candidates.candidates_mail_check to candidates_email_check
IF OBJECT_ID(N'[dbo].[candidates_mail_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_mail_check]', N'candidates_email_check', N'OBJECT';
GO

-- rename constraint candidates.candidates_mail_key to candidates_email_key
IF OBJECT_ID(N'[dbo].[candidates_mail_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_mail_key]', N'candidates_email_key', N'OBJECT';
GO

-- rename index candidates.candidates_mail_group_id_idx to candidates_email_group_id_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[candidates]') AND name = N'candidates_mail_group_id_idx')
  EXEC sp_rename N'[dbo].[candidates].[candidates_mail_group_id_idx]', N'candidates_email_group_id_idx', N'INDEX';
GO

-- rename column candidates.group_id to team_id
IF COL_LENGTH(N'[dbo].[candidates]', N'group_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates].[group_id]', N'team_id', N'COLUMN';
GO

-- rename constraint candidates.candidates_group_id_fkey to candidates_team_id_fkey
IF OBJECT_ID(N'[dbo].[candidates_group_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_group_id_fkey]', N'candidates_team_id_fkey', N'OBJECT';
GO

-- rename index candidates.candidates_email_group_id_idx to candidates_email_team_id_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[candidates]') AND name = N'candidates_email_group_id_idx')
  EXEC sp_rename N'[dbo].[candidates].[candidates_email_group_id_idx]', N'candidates_email_team_id_idx', N'INDEX';
GO

COMMIT TRANSACTION;
GO
