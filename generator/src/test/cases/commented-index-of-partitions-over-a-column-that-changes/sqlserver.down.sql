-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of events have values in kind that do not fit varchar(20)
IF CAST((SELECT count(*) FROM [dbo].[events] WHERE (LEN((CAST([kind] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 20) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of events have values in kind that do not fit varchar(20)', 1;
GO

-- comment on index events.events_kind: What kind
DECLARE @comment nvarchar(3750) = N'What kind';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[events]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[events]'), N'events_kind', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'events', N'INDEX', N'events_kind'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'events', N'INDEX', N'events_kind';
GO

-- alter column events.kind varchar(20)
DROP INDEX IF EXISTS [events_kind] ON [dbo].[events];
GO
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [events_kind_length_check];
GO
ALTER TABLE [dbo].[events] ALTER COLUMN [kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of events break events_kind_length_check
ALTER TABLE [dbo].[events] ADD CONSTRAINT [events_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO
CREATE INDEX [events_kind] ON [dbo].[events] ([kind]);
GO
DECLARE @comment nvarchar(3750) = N'What kind';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[events]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[events]'), N'events_kind', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'events', N'INDEX', N'events_kind'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'events', N'INDEX', N'events_kind';
GO

COMMIT TRANSACTION;
GO
