-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column people.first to first_name
DROP INDEX IF EXISTS [people_full_name] ON [dbo].[people];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_first_length_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_full_name_length_check];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [full_name];
GO
IF COL_LENGTH(N'[dbo].[people]', N'first') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[first]', N'first_name', N'COLUMN';
GO
ALTER TABLE [dbo].[people] ADD [full_name] AS (CAST([first_name] + N' ' + [last] AS nvarchar(200)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL;
GO
-- ! fails if rows of people break people_first_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_first_name_length_check] CHECK ((LEN(([first_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_full_name_length_check] CHECK ((LEN((([first_name] + N' ' + [last]) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100);
GO
CREATE INDEX [people_full_name] ON [dbo].[people] ([full_name]);
GO

-- rename column people.last to last_name
DROP INDEX IF EXISTS [people_full_name] ON [dbo].[people];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_last_length_check];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_full_name_length_check];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [full_name];
GO
IF COL_LENGTH(N'[dbo].[people]', N'last') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[last]', N'last_name', N'COLUMN';
GO
ALTER TABLE [dbo].[people] ADD [full_name] AS (CAST([first_name] + N' ' + [last_name] AS nvarchar(200)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL;
GO
-- ! fails if rows of people break people_last_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_last_name_length_check] CHECK ((LEN(([last_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_full_name_length_check] CHECK ((LEN((([first_name] + N' ' + [last_name]) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100);
GO
CREATE INDEX [people_full_name] ON [dbo].[people] ([full_name]);
GO

COMMIT TRANSACTION;
GO
