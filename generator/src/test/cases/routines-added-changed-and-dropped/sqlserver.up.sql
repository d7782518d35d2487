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
RETURN @n + @step + 0;
END;
GO
DECLARE @comment nvarchar(3750) = N'One more';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[add_one]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'FUNCTION', N'add_one'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'FUNCTION', N'add_one';
GO

-- create routine found
CREATE FUNCTION [dbo].[found] (@what nvarchar(100))
RETURNS TABLE
AS
RETURN (
SELECT id AS number, name AS title FROM dbo.people WHERE name = @what
);
GO

-- drop routine goes
DROP PROCEDURE IF EXISTS [dbo].[goes];
GO

COMMIT TRANSACTION;
GO
