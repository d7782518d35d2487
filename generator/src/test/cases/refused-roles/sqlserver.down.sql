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

-- drop role case_refused
IF DATABASE_PRINCIPAL_ID(N'case_refused') IS NOT NULL
BEGIN
  REVOKE SELECT ON OBJECT::[dbo].[people] FROM [case_refused];
  REVOKE UPDATE ON OBJECT::[dbo].[numbers] FROM [case_refused];
END;
GO
DROP ROLE IF EXISTS [case_refused];
GO

COMMIT TRANSACTION;
GO
