-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to described since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- no comment on index entries.entries_first
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[entries]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[entries]'), N'entries_first', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_first';
GO

-- no comment on index entries.entries_amount
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[entries]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[entries]'), N'entries_amount', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_amount';
GO

-- no comment on constraint entries.entries_pkey
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_pkey]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_pkey';
GO

-- no comment on constraint entries.entries_kind_id_fkey
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_kind_id_fkey]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_kind_id_fkey';
GO

-- comment on constraint entries.entries_code_key: The old words
DECLARE @comment nvarchar(3750) = N'The old words';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_code_key]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_code_key'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_code_key';
GO

-- comment on constraint entries.entries_amount_check: In percent
DECLARE @comment nvarchar(3750) = N'In percent';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_amount_check]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_amount_check'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_amount_check';
GO

-- drop index entries.entries_first
DROP INDEX IF EXISTS [entries_first] ON [dbo].[entries];
GO

-- drop table described
-- ! destroys every row of described
DROP TABLE IF EXISTS [dbo].[described];
GO

-- create index entries.entries_gone [code, amount]
CREATE INDEX [entries_gone] ON [dbo].[entries] ([code], [amount]);
GO

-- comment on index entries.entries_gone: Goes with its index
DECLARE @comment nvarchar(3750) = N'Goes with its index';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[entries]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[entries]'), N'entries_gone', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_gone'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_gone';
GO

COMMIT TRANSACTION;
GO
