-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - all rows of people
-- Rollback: conditional
--   - every row that rows of people referenced by people_team_id_fkey is still in teams
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- park table people as plinth_parked_002_change_people
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_team_id_fkey];
GO
IF OBJECT_ID(N'[dbo].[people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people]', N'plinth_parked_002_change_people', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_pkey]', N'plinth_parked_002_change_people_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
