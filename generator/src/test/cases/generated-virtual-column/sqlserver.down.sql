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

-- drop column lines.total
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [total];
GO

COMMIT TRANSACTION;
GO
