-- Up
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
-- stops if seeded rows have been changed in roles: number 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 2 AND [name] <> N'user') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: number 2', 1;
GO
-- stops if seeded rows have been changed, or are gone, in roles: number 1
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND ([name] = N'admin' OR [name] = N'administrators')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: number 1', 1;
GO
-- stops if rows with other values than seeded ones have their keys in roles: number 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND [name] <> N'guests') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: number 3', 1;
GO

-- rename table roles to groups
IF OBJECT_ID(N'[dbo].[roles]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[roles]', N'groups', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[roles_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[roles_name_length_check]', N'groups_name_length_check', N'OBJECT';
GO

-- rename constraint groups.roles_pkey to groups_pkey
IF OBJECT_ID(N'[dbo].[roles_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[roles_pkey]', N'groups_pkey', N'OBJECT';
GO

-- rename column groups.id to number
IF COL_LENGTH(N'[dbo].[groups]', N'id') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups].[id]', N'number', N'COLUMN';
GO

-- rename column groups.name to title
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [groups_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[groups]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups].[name]', N'title', N'COLUMN';
GO
-- ! fails if rows of groups break groups_title_length_check
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [groups_title_length_check] CHECK ((LEN(([title] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- alter seed groups
DELETE FROM [dbo].[groups] WHERE [number] = 2 AND [title] = N'user';
GO
UPDATE [dbo].[groups] SET [title] = N'administrators' WHERE [number] = 1 AND [title] = N'admin';
GO
INSERT INTO [dbo].[groups] ([number], [title])
SELECT 3, N'guests'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [number] = 3);
GO

COMMIT TRANSACTION;
GO
