-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table tñññññññññññññññññññññññññññññññ
-- ! destroys every row of tñññññññññññññññññññññññññññññññ
DROP TABLE IF EXISTS [dbo].[tñññññññññññññññññññññññññññññññ];
GO

COMMIT TRANSACTION;
GO
