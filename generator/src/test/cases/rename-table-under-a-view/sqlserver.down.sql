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

-- drop view names
DROP VIEW IF EXISTS [dbo].[names];
GO

-- rename constraint candidates.candidates_pkey to applicants_pkey
IF OBJECT_ID(N'[dbo].[candidates_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_pkey]', N'applicants_pkey', N'OBJECT';
GO

-- rename table candidates to applicants
IF OBJECT_ID(N'[dbo].[candidates]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates]', N'applicants', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[candidates_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates_name_length_check]', N'applicants_name_length_check', N'OBJECT';
GO

-- create view names
CREATE VIEW [dbo].[names] AS
SELECT "id", "name" FROM "applicants";
GO

COMMIT TRANSACTION;
GO
