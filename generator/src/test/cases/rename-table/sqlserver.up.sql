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

-- rename table applicants to candidates
IF OBJECT_ID(N'[dbo].[applicants]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants]', N'candidates', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[applicants_email_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants_email_length_check]', N'candidates_email_length_check', N'OBJECT';
GO

-- rename constraint candidates.applicants_age_check to candidates_age_check
IF OBJECT_ID(N'[dbo].[applicants_age_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants_age_check]', N'candidates_age_check', N'OBJECT';
GO

-- rename constraint candidates.applicants_email_key to candidates_email_key
IF OBJECT_ID(N'[dbo].[applicants_email_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants_email_key]', N'candidates_email_key', N'OBJECT';
GO

-- rename constraint candidates.applicants_pkey to candidates_pkey
IF OBJECT_ID(N'[dbo].[applicants_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants_pkey]', N'candidates_pkey', N'OBJECT';
GO

-- rename index candidates.applicants_age_idx to candidates_age_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[candidates]') AND name = N'applicants_age_idx')
  EXEC sp_rename N'[dbo].[candidates].[applicants_age_idx]', N'candidates_age_idx', N'INDEX';
GO

COMMIT TRANSACTION;
GO
