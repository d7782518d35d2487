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

-- drop view a_last
DROP VIEW IF EXISTS [dbo].[a_last];
GO

-- drop view b_middle
DROP VIEW IF EXISTS [dbo].[b_middle];
GO

-- drop view c_first
DROP VIEW IF EXISTS [dbo].[c_first];
GO

COMMIT TRANSACTION;
GO
