-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.city since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint people.people_team_id_fkey
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_team_id_fkey];
GO

-- drop column people.city
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_city_length_check];
GO
-- ! destroys the values of people.city
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [city];
GO

COMMIT TRANSACTION;
GO
