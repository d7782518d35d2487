-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to pairs since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table pairs
-- ! destroys every row of pairs
DROP TABLE IF EXISTS [dbo].[pairs];
GO

COMMIT TRANSACTION;
GO
