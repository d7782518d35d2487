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

-- rename column users.id to user_no
IF COL_LENGTH(N'[dbo].[users]', N'id') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[id]', N'user_no', N'COLUMN';
GO

-- rename constraint users.users_handle_key to users_code_key
IF OBJECT_ID(N'[dbo].[users_handle_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_handle_key]', N'users_code_key', N'OBJECT';
GO

-- rename column users.handle to code
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_handle_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'handle') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[handle]', N'code', N'COLUMN';
GO
-- ! fails if rows of users break users_code_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

COMMIT TRANSACTION;
GO
