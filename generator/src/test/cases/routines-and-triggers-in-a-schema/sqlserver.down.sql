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

-- drop role case_app_caller
IF DATABASE_PRINCIPAL_ID(N'case_app_caller') IS NOT NULL
BEGIN
  REVOKE EXECUTE ON OBJECT::[app].[twice] FROM [case_app_caller];
END;
GO
DROP ROLE IF EXISTS [case_app_caller];
GO

-- drop trigger app.notes.notes_count
DROP TRIGGER IF EXISTS [app].[notes_count];
GO

-- drop routine app.twice
DROP FUNCTION IF EXISTS [app].[twice];
GO

COMMIT TRANSACTION;
GO
