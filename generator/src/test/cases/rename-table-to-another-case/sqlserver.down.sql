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

-- rename constraint users.users_pkey to Users_pkey
IF OBJECT_ID(N'[dbo].[users_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_pkey]', N'Users_pkey', N'OBJECT';
GO

-- rename table users to Users
IF OBJECT_ID(N'[dbo].[users]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[users]', N'Users', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[users_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_name_length_check]', N'Users_name_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
