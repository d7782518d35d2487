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

-- drop index tasks.tasks_done
DROP INDEX IF EXISTS [tasks_done] ON [dbo].[tasks];
GO

-- drop index tasks.tasks_due
DROP INDEX IF EXISTS [tasks_due] ON [dbo].[tasks];
GO

COMMIT TRANSACTION;
GO
