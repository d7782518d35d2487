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

-- drop constraint people.people_pkey
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_pkey];
GO

COMMIT TRANSACTION;
GO
