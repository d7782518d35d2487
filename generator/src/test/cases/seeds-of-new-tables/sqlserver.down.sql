-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to groups since
--   - rows written to members since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table members
-- ! destroys every row of members
DROP TABLE IF EXISTS [dbo].[members];
GO

-- drop table groups
-- ! destroys every row of groups
DROP TABLE IF EXISTS [dbo].[groups];
GO

COMMIT TRANSACTION;
GO
