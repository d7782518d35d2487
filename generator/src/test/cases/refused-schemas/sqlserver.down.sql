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

-- rename table app.users to users
IF OBJECT_ID(N'[app].[users]', N'U') IS NOT NULL
  ALTER SCHEMA [dbo] TRANSFER [app].[users];
GO

-- drop schema app
DROP SCHEMA IF EXISTS [app];
GO

COMMIT TRANSACTION;
GO
