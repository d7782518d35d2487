-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.mood
-- Rollback: conditional
--   - no row was written to people since: people.mood is NOT NULL, and nothing says what such a row has in it (`restore:`)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- park column people.mood as plinth_parked_002_change_mood
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [mood] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'mood') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[mood]', N'plinth_parked_002_change_mood', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
