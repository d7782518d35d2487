-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - routines/app.count_change: its trigger does it
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create routine app.twice
CREATE FUNCTION [app].[twice] (@n bigint)
RETURNS bigint
AS
BEGIN
RETURN 2 * @n;
END;
GO
DECLARE @comment nvarchar(3750) = N'Two times as much';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[app].[twice]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'FUNCTION', N'twice'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'FUNCTION', N'twice';
GO

-- create trigger app.notes.notes_count
CREATE TRIGGER app.notes_count ON app.notes AFTER UPDATE AS UPDATE n SET changes = n.changes + 1 FROM app.notes n JOIN inserted i ON i.id = n.id;
GO

-- create role case_app_caller
IF DATABASE_PRINCIPAL_ID(N'case_app_caller') IS NULL CREATE ROLE [case_app_caller];
GO
GRANT EXECUTE ON OBJECT::[app].[twice] TO [case_app_caller];
GO

COMMIT TRANSACTION;
GO
