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

-- rename table Users to users
IF OBJECT_ID(N'[dbo].[Users]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[Users]', N'users', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[Users_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[Users_name_length_check]', N'users_name_length_check', N'OBJECT';
GO

-- rename constraint users.Users_pkey to users_pkey
IF OBJECT_ID(N'[dbo].[Users_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[Users_pkey]', N'users_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
