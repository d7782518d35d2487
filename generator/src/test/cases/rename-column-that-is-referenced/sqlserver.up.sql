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

-- rename column users.code to handle
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_code_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'code') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[code]', N'handle', N'COLUMN';
GO
-- ! fails if rows of users break users_handle_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_handle_length_check] CHECK ((LEN(([handle] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

-- rename constraint users.users_code_key to users_handle_key
IF OBJECT_ID(N'[dbo].[users_code_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_code_key]', N'users_handle_key', N'OBJECT';
GO

-- rename column users.user_no to id
IF COL_LENGTH(N'[dbo].[users]', N'user_no') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[user_no]', N'id', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
