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

-- drop view user_ids
DROP VIEW IF EXISTS [dbo].[user_ids];
GO

-- drop view user_names
DROP VIEW IF EXISTS [dbo].[user_names];
GO

-- create view user_names
CREATE VIEW [dbo].[user_names] AS
SELECT "id", "name" AS "full name" FROM "users";
GO
DECLARE @comment nvarchar(3750) = N'Who there is';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[user_names]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names';
GO
DECLARE @comment nvarchar(3750) = (N'Name; of -- a user' + NCHAR(10) + N'and more');
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[user_names]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[user_names]'), N'full name', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'COLUMN', N'full name'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'COLUMN', N'full name';
GO
DECLARE @comment nvarchar(3750) = N'The key';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[user_names]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[user_names]'), N'id', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'COLUMN', N'id'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'COLUMN', N'id';
GO

-- create view user_ids
CREATE VIEW [dbo].[user_ids] AS
SELECT "id" FROM "user_names";
GO
DECLARE @comment nvarchar(3750) = N'Once more';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[user_ids]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[user_ids]'), N'id', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_ids', N'COLUMN', N'id'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_ids', N'COLUMN', N'id';
GO

COMMIT TRANSACTION;
GO
