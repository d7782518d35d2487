-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of sessions
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table sessions
-- ! destroys every row of sessions
DROP TABLE IF EXISTS [dbo].[sessions];
GO

COMMIT TRANSACTION;
GO
