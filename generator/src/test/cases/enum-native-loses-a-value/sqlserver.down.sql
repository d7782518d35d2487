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

-- take down view calm_people
DROP VIEW IF EXISTS [dbo].[calm_people];
GO

-- alter enum mood [calm, busy, gone]
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_last_enum_check];
GO
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy', N'gone'));
GO
-- ! fails if rows of people break people_last_enum_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_last_enum_check] CHECK ([last] IN (N'calm', N'busy', N'gone'));
GO

-- put back view calm_people
CREATE VIEW [dbo].[calm_people] AS
SELECT "id" FROM "people" WHERE "mood" = 'calm';
GO

COMMIT TRANSACTION;
GO
