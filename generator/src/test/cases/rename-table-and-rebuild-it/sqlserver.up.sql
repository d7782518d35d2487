-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename table people to users
IF OBJECT_ID(N'[dbo].[people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people]', N'users', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[people_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_name_length_check]', N'users_name_length_check', N'OBJECT';
GO

-- rename constraint users.people_pkey to users_pkey
IF OBJECT_ID(N'[dbo].[people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_pkey]', N'users_pkey', N'OBJECT';
GO

-- rename column users.name to full_name
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[name]', N'full_name', N'COLUMN';
GO
-- ! fails if rows of users break users_full_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- alter column users.full_name varchar(40)?
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_full_name_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [full_name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of users break users_full_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- drop column users.fax
-- ! destroys the values of users.fax
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [fax];
GO

COMMIT TRANSACTION;
GO
