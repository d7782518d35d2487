-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'it's fine' of the enum mood
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint people.people_fine
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_fine];
GO

-- alter column people.mood enum:mood default 'calm'
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'calm') FOR [mood];
GO

-- alter enum mood [calm, busy]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [mood] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'calm') FOR [mood];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy'));
GO

COMMIT TRANSACTION;
GO
