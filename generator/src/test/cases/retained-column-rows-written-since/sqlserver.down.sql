-- Down: undoes up.sql
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

-- bring back column people.note from plinth_parked_002_change_note
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_note') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_note]', N'note', N'COLUMN';
GO

-- bring back column people.login from plinth_parked_002_change_login
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_login') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_login]', N'login', N'COLUMN';
GO
UPDATE [dbo].[people] SET [login] = LOWER([name]) WHERE [login] IS NULL;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [login] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_login_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_login_length_check] CHECK ((LEN(([login] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- bring back column people.level from plinth_parked_002_change_level
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_level') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_level]', N'level', N'COLUMN';
GO
UPDATE [dbo].[people] SET [level] = 1 WHERE [level] IS NULL;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [level] int NOT NULL;
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_level] DEFAULT (1) FOR [level];
GO

-- bring back column people.nickname from plinth_parked_002_change_nickname
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_nickname') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_nickname]', N'nickname', N'COLUMN';
GO
UPDATE [dbo].[people] SET [nickname] = N'none' WHERE [plinth_parked_002_change_nickname_was_there] IS NULL;
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_nickname_was_there];
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_nickname] DEFAULT (N'none') FOR [nickname];
GO
-- ! fails if rows of people break people_nickname_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_nickname_length_check] CHECK ((LEN(([nickname] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

COMMIT TRANSACTION;
GO
