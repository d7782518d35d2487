-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of users.old
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column users.old
-- ! destroys the values of users.old
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [old];
GO

COMMIT TRANSACTION;
GO
