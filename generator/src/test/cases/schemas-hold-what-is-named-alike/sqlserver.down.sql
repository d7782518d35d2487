-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to app.users since
--   - rows written to billing.users since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop view calm_users
DROP VIEW IF EXISTS [dbo].[calm_users];
GO

-- drop view app.calm_users
DROP VIEW IF EXISTS [app].[calm_users];
GO

-- drop table billing.users
-- ! destroys every row of billing.users
DROP TABLE IF EXISTS [billing].[users];
GO

-- drop table app.users
-- ! destroys every row of app.users
DROP TABLE IF EXISTS [app].[users];
GO

-- drop schema billing
DROP SCHEMA IF EXISTS [billing];
GO

-- drop schema app
DROP SCHEMA IF EXISTS [app];
GO

COMMIT TRANSACTION;
GO
