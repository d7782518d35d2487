-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events: rows are few
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename table app.events to events
IF OBJECT_ID(N'[app].[events]', N'U') IS NOT NULL
  ALTER SCHEMA [dbo] TRANSFER [app].[events];
GO

COMMIT TRANSACTION;
GO
