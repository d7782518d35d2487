-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level
--   - the values of people.login
--   - the values of people.note
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- park column people.nickname as plinth_parked_002_change_nickname
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_nickname_length_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_nickname];
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_nickname_was_there] bit NULL CONSTRAINT [DF_people_plinth_parked_002_change_nickname_was_there] DEFAULT (1) WITH VALUES;
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_plinth_parked_002_change_nickname_was_there];
GO
IF COL_LENGTH(N'[dbo].[people]', N'nickname') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[nickname]', N'plinth_parked_002_change_nickname', N'COLUMN';
GO

-- park column people.level as plinth_parked_002_change_level
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_level];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [level] int NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'level') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[level]', N'plinth_parked_002_change_level', N'COLUMN';
GO

-- park column people.login as plinth_parked_002_change_login
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_login_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [login] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'login') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[login]', N'plinth_parked_002_change_login', N'COLUMN';
GO

-- park column people.note as plinth_parked_002_change_note
IF COL_LENGTH(N'[dbo].[people]', N'note') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[note]', N'plinth_parked_002_change_note', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
