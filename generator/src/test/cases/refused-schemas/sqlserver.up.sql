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

-- create schema app
CREATE SCHEMA [app];
GO

-- rename table users to app.users
IF OBJECT_ID(N'[dbo].[users]', N'U') IS NOT NULL
  ALTER SCHEMA [app] TRANSFER [dbo].[users];
GO

COMMIT TRANSACTION;
GO
