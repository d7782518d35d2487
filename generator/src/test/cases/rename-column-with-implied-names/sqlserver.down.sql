-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename index candidates.candidates_email_team_id_idx to candidates_email_group_id_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[candidates]') AND name = N'candidates_email_team_id_idx')
  EXEC sp_rename N'[dbo].[candidates].[candidates_email_team_id_idx]', N'candidates_email_group_id_idx', N'INDEX';
GO

-- rename constraint candidates.candidates_team_id_fkey to candidates_group_id_fkey
IF OBJECT_ID(N'[dbo].[candidates_team_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_team_id_fkey]', N'candidates_group_id_fkey', N'OBJECT';
GO

-- rename column candidates.team_id to group_id
IF COL_LENGTH(N'[dbo].[candidates]', N'team_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates].[team_id]', N'group_id', N'COLUMN';
GO

-- rename index candidates.candidates_email_group_id_idx to candidates_mail_group_id_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[candidates]') AND name = N'candidates_email_group_id_idx')
  EXEC sp_rename N'[dbo].[candidates].[candidates_email_group_id_idx]', N'candidates_mail_group_id_idx', N'INDEX';
GO

-- rename constraint candidates.candidates_email_key to candidates_mail_key
IF OBJECT_ID(N'[dbo].[candidates_email_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_email_key]', N'candidates_mail_key', N'OBJECT';
GO

-- rename constraint candidates.candidates_email_check to candidates_mail_check
IF OBJECT_ID(N'[dbo].[candidates_email_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_email_check]', N'candidates_mail_check', N'OBJECT';
GO

-- rename column candidates.email to mail
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_mail_check];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_email_length_check];
GO
IF COL_LENGTH(N'[dbo].[candidates]', N'email') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates].[email]', N'mail', N'COLUMN';
GO
-- ! fails if rows of candidates break candidates_mail_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_mail_check] CHECK ([mail] LIKE N'%@%' ESCAPE N'\');
GO
-- ! fails if rows of candidates break candidates_mail_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_mail_length_check] CHECK ((LEN(([mail] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80);
GO

COMMIT TRANSACTION;
GO
