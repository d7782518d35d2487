-- Down: undoes up.sql
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
-- stops if rows were written to people since mood was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE [plinth_parked_002_change_mood] IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows were written to people since mood was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)', 1;
GO

-- bring back column people.mood from plinth_parked_002_change_mood
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_mood') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_mood]', N'mood', N'COLUMN';
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [mood] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'good', N'bad'));
GO

COMMIT TRANSACTION;
GO
