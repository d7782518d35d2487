-- Down: undoes up.sql
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

-- add column users.fax text?
ALTER TABLE [dbo].[users] ADD [fax] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- alter column users.full_name varchar(40)
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_full_name_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [full_name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of users break users_full_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename column users.full_name to name
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_full_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'full_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[full_name]', N'name', N'COLUMN';
GO
-- ! fails if rows of users break users_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename constraint users.users_pkey to people_pkey
IF OBJECT_ID(N'[dbo].[users_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_pkey]', N'people_pkey', N'OBJECT';
GO

-- rename table users to people
IF OBJECT_ID(N'[dbo].[users]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[users]', N'people', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[users_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_name_length_check]', N'people_name_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
