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

-- alter column kept.changed int?
DECLARE @comment nvarchar(3750) = N'O''Reilly''s words';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[kept]'), N'changed', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'changed'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'changed';
GO

-- alter column kept.removed int?
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[kept]'), N'removed', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'removed';
GO

-- alter column kept.added int?
DECLARE @comment nvarchar(3750) = N'/* here */';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[kept]'), N'added', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'added'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'added';
GO

-- comment on table kept: It's "new"; -- really
-- in two lines
DECLARE @comment nvarchar(3750) = (N'It''s "new"; -- really' + NCHAR(10) + N'in two lines');
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept';
GO

-- comment on table bare: Now with words
DECLARE @comment nvarchar(3750) = N'Now with words';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[bare]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'bare'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'bare';
GO

COMMIT TRANSACTION;
GO
