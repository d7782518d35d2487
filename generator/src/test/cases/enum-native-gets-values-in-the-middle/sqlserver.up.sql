-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'first', 'middle', 'last' of the enum mood
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter enum mood [first, calm, middle, busy, last]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [mood] nvarchar(12) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'calm') FOR [mood];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'first', N'calm', N'middle', N'busy', N'last'));
GO

COMMIT TRANSACTION;
GO
