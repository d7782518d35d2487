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

-- rename column events.made_on to created_on
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [events_made_on_partition_check];
GO
IF COL_LENGTH(N'[dbo].[events]', N'made_on') IS NOT NULL
  EXEC sp_rename N'[dbo].[events].[made_on]', N'created_on', N'COLUMN';
GO
-- ! fails if rows of events break events_created_on_partition_check
ALTER TABLE [dbo].[events] ADD CONSTRAINT [events_created_on_partition_check] CHECK ([created_on] >= CONVERT(date, N'2023-01-01', 121) AND [created_on] < CONVERT(date, N'2025-01-01', 121));
GO

COMMIT TRANSACTION;
GO
