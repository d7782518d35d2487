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

-- create routine goes
CREATE PROCEDURE [dbo].[goes]
  @n bigint
AS
BEGIN
SET NOCOUNT ON;
DELETE FROM people WHERE id = @n;
END;
GO

-- drop routine found
DROP FUNCTION IF EXISTS [dbo].[found];
GO

-- alter routine add_one
CREATE OR ALTER FUNCTION [dbo].[add_one] (@n bigint, @step bigint = 1)
RETURNS bigint
AS
BEGIN
RETURN @n + @step;
END;
GO
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[add_one]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'FUNCTION', N'add_one';
GO

COMMIT TRANSACTION;
GO
