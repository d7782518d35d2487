-- Up
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

-- alter column events.kind varchar(40)
DROP INDEX IF EXISTS [events_kind] ON [dbo].[events];
GO
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [events_kind_length_check];
GO
ALTER TABLE [dbo].[events] ALTER COLUMN [kind] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of events break events_kind_length_check
ALTER TABLE [dbo].[events] ADD CONSTRAINT [events_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
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

-- comment on index events.events_kind: Which kind
DECLARE @comment nvarchar(3750) = N'Which kind';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 7 AND major_id = OBJECT_ID(N'[dbo].[events]')
    AND minor_id = INDEXPROPERTY(OBJECT_ID(N'[dbo].[events]'), N'events_kind', N'IndexID') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'events', N'INDEX', N'events_kind'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'events', N'INDEX', N'events_kind';
GO

COMMIT TRANSACTION;
GO
