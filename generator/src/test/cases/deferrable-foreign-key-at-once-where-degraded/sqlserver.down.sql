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

-- drop constraint edges.edges_start
ALTER TABLE [dbo].[edges] DROP CONSTRAINT IF EXISTS [edges_start];
GO

-- drop constraint edges.edges_end
ALTER TABLE [dbo].[edges] DROP CONSTRAINT IF EXISTS [edges_end];
GO

COMMIT TRANSACTION;
GO
