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

-- drop view names
DROP VIEW IF EXISTS [dbo].[names];
GO

-- rename table applicants to candidates
IF OBJECT_ID(N'[dbo].[applicants]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants]', N'candidates', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[applicants_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants_name_length_check]', N'candidates_name_length_check', N'OBJECT';
GO

-- rename constraint candidates.applicants_pkey to candidates_pkey
IF OBJECT_ID(N'[dbo].[applicants_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[applicants_pkey]', N'candidates_pkey', N'OBJECT';
GO

-- create view names
CREATE VIEW [dbo].[names] AS
SELECT "id", "name" FROM "candidates";
GO

COMMIT TRANSACTION;
GO
