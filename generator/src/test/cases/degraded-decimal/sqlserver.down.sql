-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to accounts since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table accounts
-- ! destroys every row of accounts
DROP TABLE IF EXISTS [dbo].[accounts];
GO

COMMIT TRANSACTION;
GO
