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

-- drop constraint tags.tags_pkey
ALTER TABLE [dbo].[tags] DROP CONSTRAINT IF EXISTS [tags_pkey];
GO

COMMIT TRANSACTION;
GO
