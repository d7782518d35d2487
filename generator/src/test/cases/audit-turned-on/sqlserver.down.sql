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

-- audit people no longer
DROP TRIGGER IF EXISTS [dbo].[audit_people];
GO
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS [dbo].[audit_trail];
GO

COMMIT TRANSACTION;
GO
