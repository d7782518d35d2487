-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to audit_lines since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table audit_lines
-- ! destroys every row of audit_lines
DROP TABLE IF EXISTS [dbo].[audit_lines];
GO

COMMIT TRANSACTION;
GO
