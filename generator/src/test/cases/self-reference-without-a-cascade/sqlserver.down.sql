-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column groups.name varchar(40)
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [groups_name_length_check];
GO
ALTER TABLE [dbo].[groups] ALTER COLUMN [name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of groups break groups_name_length_check
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [groups_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- alter column groups.parent_id int?
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [groups_parent_id_fkey];
GO
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [categories_not_own_parent];
GO
ALTER TABLE [dbo].[groups] ALTER COLUMN [parent_id] int NULL;
GO
-- ! fails if rows of groups break categories_not_own_parent
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [categories_not_own_parent] CHECK ([parent_id] <> [id]);
GO

-- alter column groups.id int
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [groups_parent_id_fkey];
GO
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [groups_pkey];
GO
ALTER TABLE [dbo].[groups] DROP CONSTRAINT IF EXISTS [categories_not_own_parent];
GO
ALTER TABLE [dbo].[groups] ALTER COLUMN [id] int NOT NULL;
GO
-- ! fails if rows of groups break groups_pkey
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [groups_pkey] PRIMARY KEY ([id]);
GO
-- ! fails if rows of groups break categories_not_own_parent
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [categories_not_own_parent] CHECK ([parent_id] <> [id]);
GO
-- ! fails if rows of groups break groups_parent_id_fkey
ALTER TABLE [dbo].[groups] ADD CONSTRAINT [groups_parent_id_fkey] FOREIGN KEY ([parent_id]) REFERENCES [dbo].[groups] ([id]);
GO

-- rename constraint groups.groups_pkey to categories_pkey
IF OBJECT_ID(N'[dbo].[groups_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_pkey]', N'categories_pkey', N'OBJECT';
GO

-- rename constraint groups.groups_parent_id_fkey to categories_parent_id_fkey
IF OBJECT_ID(N'[dbo].[groups_parent_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_parent_id_fkey]', N'categories_parent_id_fkey', N'OBJECT';
GO

-- rename table groups to categories
IF OBJECT_ID(N'[dbo].[groups]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups]', N'categories', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[groups_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_name_length_check]', N'categories_name_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
