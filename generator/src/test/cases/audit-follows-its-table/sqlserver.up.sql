-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/groups/audit: not yet
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
-- stops if rows of people have values in age that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE CASE WHEN [age] IS NULL THEN 0 WHEN NOT (TRY_CAST([age] AS bigint) IS NOT NULL AND [age] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([age] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in age that do not fit int', 1;
GO

-- rename column people.name to full_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[people]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[name]', N'full_name', N'COLUMN';
GO
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add column people.email text?
ALTER TABLE [dbo].[people] ADD [email] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- backfill people set email = full_name || '@example.org'
UPDATE [dbo].[people] SET [email] = [full_name] + N'@example.org';
GO

-- park column people.nickname as plinth_parked_002_change_nickname
IF COL_LENGTH(N'[dbo].[people]', N'nickname') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[nickname]', N'plinth_parked_002_change_nickname', N'COLUMN';
GO

-- alter column people.age int?
IF EXISTS (SELECT 1 FROM [dbo].[people] WHERE [age] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [age] int NULL;
GO

-- rename table teams to groups
IF OBJECT_ID(N'[dbo].[teams]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[teams]', N'groups', N'OBJECT';
GO

-- rename constraint groups.teams_pkey to groups_pkey
IF OBJECT_ID(N'[dbo].[teams_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[teams_pkey]', N'groups_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
