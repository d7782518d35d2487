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

-- rename column users.ID to id
IF COL_LENGTH(N'[dbo].[users]', N'ID') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[ID]', N'id', N'COLUMN';
GO

-- rename column users.UserName to username
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_UserName_check];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_UserName_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'UserName') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[UserName]', N'username', N'COLUMN';
GO
-- ! fails if rows of users break users_UserName_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_UserName_check] CHECK ([username] <> N'');
GO
-- ! fails if rows of users break users_username_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_username_length_check] CHECK ((LEN(([username] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename constraint users.users_UserName_check to users_username_check
IF OBJECT_ID(N'[dbo].[users_UserName_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_UserName_check]', N'users_username_check', N'OBJECT';
GO

-- rename constraint users.users_UserName_key to users_username_key
IF OBJECT_ID(N'[dbo].[users_UserName_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_UserName_key]', N'users_username_key', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
