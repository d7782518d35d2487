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

-- drop constraint notes.notes_at
ALTER TABLE [dbo].[notes] DROP CONSTRAINT IF EXISTS [notes_at];
GO

COMMIT TRANSACTION;
GO
