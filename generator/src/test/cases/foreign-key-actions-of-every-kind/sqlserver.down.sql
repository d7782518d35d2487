-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table uses
-- ! destroys every row of uses
DROP TABLE IF EXISTS [dbo].[uses];
GO

-- drop table e
-- ! destroys every row of e
DROP TABLE IF EXISTS [dbo].[e];
GO

-- drop table d
-- ! destroys every row of d
DROP TABLE IF EXISTS [dbo].[d];
GO

-- drop table c
-- ! destroys every row of c
DROP TABLE IF EXISTS [dbo].[c];
GO

-- drop table b
-- ! destroys every row of b
DROP TABLE IF EXISTS [dbo].[b];
GO

-- drop table a
-- ! destroys every row of a
DROP TABLE IF EXISTS [dbo].[a];
GO

COMMIT TRANSACTION;
GO
