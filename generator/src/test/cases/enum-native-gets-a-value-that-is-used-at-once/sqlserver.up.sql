-- Up
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

-- alter enum mood [calm, busy, it's fine]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [mood] nvarchar(18) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'calm') FOR [mood];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy', N'it''s fine'));
GO

-- alter column people.mood enum:mood default 'it''s fine'
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'it''s fine') FOR [mood];
GO

-- add constraint people.people_fine: check mood <> 'it''s fine' or id > 0
-- ! fails if rows of people break people_fine
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_fine] CHECK ([mood] <> N'it''s fine' OR [id] > 0);
GO

COMMIT TRANSACTION;
GO
