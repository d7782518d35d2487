-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to sqlite_things since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table sqlite_things
-- ! destroys every row of sqlite_things
DROP TABLE IF EXISTS [dbo].[sqlite_things];
GO

COMMIT TRANSACTION;
GO
