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

-- no comment on table bare
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[bare]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'bare';
GO

-- comment on table kept: As it was
DECLARE @comment nvarchar(3750) = N'As it was';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept';
GO

-- alter column kept.added int?
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[kept]'), N'added', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'added';
GO

-- alter column kept.removed int?
DECLARE @comment nvarchar(3750) = N'Goes away';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[kept]'), N'removed', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'removed'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'removed';
GO

-- alter column kept.changed int?
DECLARE @comment nvarchar(3750) = N'First words';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[kept]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[kept]'), N'changed', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'changed'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'kept', N'COLUMN', N'changed';
GO

COMMIT TRANSACTION;
GO
