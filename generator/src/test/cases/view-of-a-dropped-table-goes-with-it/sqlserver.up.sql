-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of logs
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop view line_count
DROP VIEW IF EXISTS [dbo].[line_count];
GO

-- drop view last_lines
DROP VIEW IF EXISTS [dbo].[last_lines];
GO

-- drop table logs
-- ! destroys every row of logs
DROP TABLE IF EXISTS [dbo].[logs];
GO

COMMIT TRANSACTION;
GO
