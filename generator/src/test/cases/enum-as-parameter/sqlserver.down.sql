-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.mood since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop routine is_small
DROP FUNCTION IF EXISTS [dbo].[is_small];
GO

-- drop routine in_mood
DROP FUNCTION IF EXISTS [dbo].[in_mood];
GO

-- drop routine next_mood
DROP FUNCTION IF EXISTS [dbo].[next_mood];
GO

-- drop column people.mood
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_mood_enum_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_mood];
GO
-- ! destroys the values of people.mood
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [mood];
GO

COMMIT TRANSACTION;
GO
