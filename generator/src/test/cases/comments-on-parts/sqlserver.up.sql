-- Up
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

-- drop index entries.entries_gone
DROP INDEX IF EXISTS [entries_gone] ON [dbo].[entries];
GO

-- create table described
CREATE TABLE [dbo].[described] (
  [id] int NOT NULL,
  [note] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [described_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [described_note] CHECK ([note] <> N''),
  CONSTRAINT [described_note_length_check] CHECK ((LEN(([note] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100)
);
GO
CREATE INDEX [described_by_note] ON [dbo].[described] ([note] DESC);
GO
CREATE TRIGGER described_kept ON described AFTER UPDATE AS SET NOCOUNT ON;
GO
DECLARE @comment nvarchar(3750) = N'A note says something';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[described_note]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'CONSTRAINT', N'described_note'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'CONSTRAINT', N'described_note';
GO
DECLARE @comment nvarchar(3750) = N'Which one';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[described_pkey]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'CONSTRAINT', N'described_pkey'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'CONSTRAINT', N'described_pkey';
GO
DECLARE @comment nvarchar(3750) = N'Serves the search';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[described]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[described]'), N'described_by_note', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'INDEX', N'described_by_note'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'INDEX', N'described_by_note';
GO
DECLARE @comment nvarchar(3750) = N'Updates that change nothing leave no trace';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[described_kept]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'TRIGGER', N'described_kept'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'described', N'TRIGGER', N'described_kept';
GO

-- create unique index entries.entries_first [code] where amount is null
-- ! fails if rows of entries collide in entries_first
CREATE UNIQUE INDEX [entries_first] ON [dbo].[entries] ([code]) WHERE [amount] IS NULL;
GO

-- no comment on constraint entries.entries_amount_check
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_amount_check]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_amount_check';
GO

-- comment on constraint entries.entries_code_key: The new words
DECLARE @comment nvarchar(3750) = N'The new words';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_code_key]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_code_key'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_code_key';
GO

-- comment on constraint entries.entries_kind_id_fkey: /* What it is of */
DECLARE @comment nvarchar(3750) = N'/* What it is of */';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_kind_id_fkey]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_kind_id_fkey'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_kind_id_fkey';
GO

-- comment on constraint entries.entries_pkey: It's "the" key; -- really
-- in two lines
DECLARE @comment nvarchar(3750) = (N'It''s "the" key; -- really' + NCHAR(10) + N'in two lines');
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[entries_pkey]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_pkey'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'CONSTRAINT', N'entries_pkey';
GO

-- comment on index entries.entries_amount: Serves the report
DECLARE @comment nvarchar(3750) = N'Serves the report';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[entries]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[entries]'), N'entries_amount', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_amount'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_amount';
GO

-- comment on index entries.entries_first: One draft a code
DECLARE @comment nvarchar(3750) = N'One draft a code';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[entries]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[entries]'), N'entries_first', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_first'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'entries', N'INDEX', N'entries_first';
GO

COMMIT TRANSACTION;
GO
