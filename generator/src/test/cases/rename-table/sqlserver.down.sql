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

-- rename index candidates.candidates_age_idx to applicants_age_idx
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[candidates]') AND name = N'candidates_age_idx')
  EXEC sp_rename N'[dbo].[candidates].[candidates_age_idx]', N'applicants_age_idx', N'INDEX';
GO

-- rename constraint candidates.candidates_pkey to applicants_pkey
IF OBJECT_ID(N'[dbo].[candidates_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_pkey]', N'applicants_pkey', N'OBJECT';
GO

-- rename constraint candidates.candidates_email_key to applicants_email_key
IF OBJECT_ID(N'[dbo].[candidates_email_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_email_key]', N'applicants_email_key', N'OBJECT';
GO

-- rename constraint candidates.candidates_age_check to applicants_age_check
IF OBJECT_ID(N'[dbo].[candidates_age_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_age_check]', N'applicants_age_check', N'OBJECT';
GO

-- rename table candidates to applicants
IF OBJECT_ID(N'[dbo].[candidates]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates]', N'applicants', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[candidates_email_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_email_length_check]', N'applicants_email_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
