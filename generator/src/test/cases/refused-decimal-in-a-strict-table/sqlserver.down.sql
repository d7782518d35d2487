-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to amounts since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table amounts
-- ! destroys every row of amounts
DROP TABLE IF EXISTS [dbo].[amounts];
GO

COMMIT TRANSACTION;
GO
