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

-- drop constraint users.users_email_key
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_email_key];
GO

COMMIT TRANSACTION;
GO
