-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/teams/audit: not yet
-- Rollback: lossy
--   - values written to people.email since
-- Rollback: retained
--   - the values of people.nickname
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename constraint groups.groups_pkey to teams_pkey
IF OBJECT_ID(N'[dbo].[groups_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_pkey]', N'teams_pkey', N'OBJECT';
GO

-- rename table groups to teams
IF OBJECT_ID(N'[dbo].[groups]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups]', N'teams', N'OBJECT';
GO

-- alter column people.age text?
ALTER TABLE [dbo].[people] ALTER COLUMN [age] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- bring back column people.nickname from plinth_parked_002_change_nickname
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_nickname') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_nickname]', N'nickname', N'COLUMN';
GO

-- drop column people.email
-- ! destroys the values of people.email
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [email];
GO

-- rename column people.full_name to name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_full_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[people]', N'full_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[full_name]', N'name', N'COLUMN';
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

COMMIT TRANSACTION;
GO
