-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter routine add_one
CREATE OR ALTER FUNCTION [dbo].[add_one] (@n bigint, @step bigint = 1)
RETURNS bigint
AS
BEGIN
RETURN @n + @step;
END;
GO

-- alter role case_caller
GRANT SELECT ON OBJECT::[dbo].[all_people] TO [case_caller];
GO
REVOKE UPDATE ON OBJECT::[dbo].[numbers] FROM [case_caller];
GO

-- create role case_counter
IF DATABASE_PRINCIPAL_ID(N'case_counter') IS NULL CREATE ROLE [case_counter];
GO
GRANT SELECT ON OBJECT::[dbo].[all_people] TO [case_counter];
GO
GRANT UPDATE ON OBJECT::[dbo].[numbers] TO [case_counter];
GO

COMMIT TRANSACTION;
GO
