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

-- drop role case_writer
IF DATABASE_PRINCIPAL_ID(N'case_writer') IS NOT NULL
BEGIN
  ALTER ROLE [case_reader] DROP MEMBER [case_writer];
  REVOKE SELECT, INSERT, UPDATE ON OBJECT::[dbo].[candidates] FROM [case_writer];
  REVOKE INSERT, DELETE ON OBJECT::[dbo].[notes] FROM [case_writer];
END;
GO
DROP ROLE IF EXISTS [case_writer];
GO

-- alter role case_reader
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 4
    AND major_id = DATABASE_PRINCIPAL_ID(N'case_reader') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'USER', N'case_reader';
GO
GRANT SELECT ON OBJECT::[dbo].[candidates] TO [case_reader];
GO
REVOKE SELECT ON OBJECT::[dbo].[notes] FROM [case_reader];
GO

-- create role case_gone
IF DATABASE_PRINCIPAL_ID(N'case_gone') IS NULL CREATE ROLE [case_gone];
GO
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 4
    AND major_id = DATABASE_PRINCIPAL_ID(N'case_gone') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'USER', N'case_gone';
GO
DECLARE @comment nvarchar(3750) = N'Of no use any more';
EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'USER', N'case_gone';
GO
ALTER ROLE [case_reader] ADD MEMBER [case_gone];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::[dbo].[notes] TO [case_gone];
GO

COMMIT TRANSACTION;
GO
