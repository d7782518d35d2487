-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/app.events: rows are few
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename table events to app.events
IF OBJECT_ID(N'[dbo].[events]', N'U') IS NOT NULL
  ALTER SCHEMA [app] TRANSFER [dbo].[events];
GO

COMMIT TRANSACTION;
GO
