-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (number 3), and no row refers to them
--   - nobody has changed the seeded rows of groups (number 1)
--   - no other row of groups has taken a key of the seeded rows that go (number 2)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in groups: number 3
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [number] = 3 AND [title] <> N'guests') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in groups: number 3', 1;
GO
-- stops if seeded rows have been changed, or are gone, in groups: number 1
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [number] = 1 AND ([title] = N'administrators' OR [title] = N'admin')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in groups: number 1', 1;
GO
-- stops if rows with other values than seeded ones have their keys in groups: number 2
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [number] = 2 AND [title] <> N'user') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in groups: number 2', 1;
GO

-- alter seed groups
DELETE FROM [dbo].[groups] WHERE [number] = 3 AND [title] = N'guests';
GO
UPDATE [dbo].[groups] SET [title] = N'admin' WHERE [number] = 1 AND [title] = N'administrators';
GO
INSERT INTO [dbo].[groups] ([number], [title])
SELECT 2, N'user'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [number] = 2);
GO

-- rename column groups.title to name
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [groups_title_length_check];
GO
IF COL_LENGTH(N'[dbo].[groups]', N'title') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups].[title]', N'name', N'COLUMN';
GO
-- ! fails if rows of groups break groups_name_length_check
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [groups_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- rename column groups.number to id
IF COL_LENGTH(N'[dbo].[groups]', N'number') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups].[number]', N'id', N'COLUMN';
GO

-- rename constraint groups.groups_pkey to roles_pkey
IF OBJECT_ID(N'[dbo].[groups_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_pkey]', N'roles_pkey', N'OBJECT';
GO

-- rename table groups to roles
IF OBJECT_ID(N'[dbo].[groups]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups]', N'roles', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[groups_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_name_length_check]', N'roles_name_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
