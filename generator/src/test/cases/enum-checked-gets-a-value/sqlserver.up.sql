-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'it's "odd"' of the enum mood
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter enum mood [calm, busy, it's "odd"]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_last_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [mood] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'calm') FOR [mood];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [last] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy', N'it''s "odd"'));
GO
-- ! fails if rows of people break people_last_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_last_enum_check] CHECK ([last] IN (N'calm', N'busy', N'it''s "odd"'));
GO

-- alter column people.mood enum:mood default 'busy'
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'busy') FOR [mood];
GO

COMMIT TRANSACTION;
GO
