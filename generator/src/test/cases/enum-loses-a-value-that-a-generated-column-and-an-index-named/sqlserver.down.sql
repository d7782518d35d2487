-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - no row of people written since breaks people_gone: check mood <> 'gone' or id > 0
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter enum mood [calm, away, busy, gone]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'away', N'busy', N'gone'));
GO

-- drop index people.people_present
DROP INDEX IF EXISTS [people_present] ON [dbo].[people];
GO

-- drop constraint people.people_gone
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_gone];
GO

-- drop column people.absent
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [absent];
GO

-- alter column people.mood enum:mood default 'gone'
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_mood] DEFAULT (N'gone') FOR [mood];
GO

-- add column people.absent boolean generated mood = 'gone' stored
ALTER TABLE [dbo].[people] ADD [absent] AS (CAST(CASE WHEN [mood] = N'gone' THEN 1 WHEN NOT ([mood] = N'gone') THEN 0 END AS bit)) PERSISTED NOT NULL;
GO

-- add constraint people.people_gone: check mood <> 'gone' or id > 0
-- ! fails if rows of people break people_gone
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_gone] CHECK ([mood] <> N'gone' OR [id] > 0);
GO

-- create index people.people_present [id] where mood <> 'gone'
CREATE INDEX [people_present] ON [dbo].[people] ([id]) WHERE [mood] <> N'gone';
GO

-- alter enum mood [calm, busy, gone]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy', N'gone'));
GO

COMMIT TRANSACTION;
GO
