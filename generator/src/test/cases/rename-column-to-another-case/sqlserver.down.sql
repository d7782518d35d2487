-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename constraint users.users_username_key to users_UserName_key
IF OBJECT_ID(N'[dbo].[users_username_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_username_key]', N'users_UserName_key', N'OBJECT';
GO

-- rename constraint users.users_username_check to users_UserName_check
IF OBJECT_ID(N'[dbo].[users_username_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_username_check]', N'users_UserName_check', N'OBJECT';
GO

-- rename column users.username to UserName
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_UserName_check];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_username_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'username') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[username]', N'UserName', N'COLUMN';
GO
-- ! fails if rows of users break users_UserName_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_UserName_check] CHECK ([UserName] <> N'');
GO
-- ! fails if rows of users break users_UserName_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_UserName_length_check] CHECK ((LEN(([UserName] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename column users.id to ID
IF COL_LENGTH(N'[dbo].[users]', N'id') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[id]', N'ID', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
