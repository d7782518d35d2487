-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
DROP VIEW IF EXISTS [dbo].[vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv];
GO

-- drop table plain
-- ! destroys every row of plain
DROP TABLE IF EXISTS [dbo].[plain];
GO

-- drop table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
-- ! destroys every row of tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
DROP TABLE IF EXISTS [dbo].[tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt];
GO

COMMIT TRANSACTION;
GO
