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

-- drop role case_counter
IF DATABASE_PRINCIPAL_ID(N'case_counter') IS NOT NULL
BEGIN
  REVOKE SELECT ON OBJECT::[dbo].[all_people] FROM [case_counter];
  REVOKE UPDATE ON OBJECT::[dbo].[numbers] FROM [case_counter];
END;
GO
DROP ROLE IF EXISTS [case_counter];
GO

-- alter role case_caller
REVOKE SELECT ON OBJECT::[dbo].[all_people] FROM [case_caller];
GO
GRANT UPDATE ON OBJECT::[dbo].[numbers] TO [case_caller];
GO

-- alter routine add_one
CREATE OR ALTER FUNCTION [dbo].[add_one] (@n bigint)
RETURNS bigint
AS
BEGIN
RETURN @n + 1;
END;
GO

COMMIT TRANSACTION;
GO
