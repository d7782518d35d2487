-- Down: undoes up.sql
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

-- bring back table people from plinth_parked_002_change_people
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_people]', N'people', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_people_pkey]', N'people_pkey', N'OBJECT';
GO
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_team_id_fkey] FOREIGN KEY ([team_id]) REFERENCES [dbo].[teams] ([id]);
GO

COMMIT TRANSACTION;
GO
