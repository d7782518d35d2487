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

-- drop constraint addresses.addresses_country_fkey
ALTER TABLE [dbo].[addresses] DROP CONSTRAINT IF EXISTS [addresses_country_fkey];
GO

COMMIT TRANSACTION;
GO
