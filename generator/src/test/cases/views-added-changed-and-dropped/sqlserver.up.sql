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

-- drop view dropped
DROP VIEW IF EXISTS [dbo].[dropped];
GO

-- drop view changed
DROP VIEW IF EXISTS [dbo].[changed];
GO

-- create view changed
CREATE VIEW [dbo].[changed] AS
-- a comment; with a semicolon
SELECT "id", "name", 'a;b' AS "literal"
FROM "users"
WHERE "name" <> '';
GO
DECLARE @comment nvarchar(3750) = N'Now with names; it''s "wider"';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[changed]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'changed'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'changed';
GO

-- create view added
CREATE VIEW [dbo].[added] AS
SELECT "name", count(*) AS "number" FROM "changed" GROUP BY "name";
GO

COMMIT TRANSACTION;
GO
