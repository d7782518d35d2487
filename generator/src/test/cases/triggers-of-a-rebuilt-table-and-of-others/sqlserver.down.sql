-- Down: undoes up.sql
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

-- add column users.old text?
ALTER TABLE [dbo].[users] ADD [old] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

COMMIT TRANSACTION;
GO
