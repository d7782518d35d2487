-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of people written since breaks people_score: check score >= 0
--   - no row was written to people since: people.name is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.active is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.score is NOT NULL, and nothing says what such a row has in it (`restore:`)
-- Rollback: retained
--   - the values of people.name
--   - the values of people.active
--   - the values of people.score
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index people.people_name
DROP INDEX IF EXISTS [people_name] ON [dbo].[people];
GO

-- drop constraint people.people_score
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_score];
GO

-- park column people.name as plinth_parked_002_change_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[name]', N'plinth_parked_002_change_name', N'COLUMN';
GO

-- park column people.active as plinth_parked_002_change_active
ALTER TABLE [dbo].[people] ALTER COLUMN [active] bit NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'active') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[active]', N'plinth_parked_002_change_active', N'COLUMN';
GO

-- park column people.score as plinth_parked_002_change_score
ALTER TABLE [dbo].[people] ALTER COLUMN [score] decimal(6, 2) NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'score') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[score]', N'plinth_parked_002_change_score', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
