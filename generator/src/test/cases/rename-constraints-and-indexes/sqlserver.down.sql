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

-- rename index users.users_age_index to users_old_age_index
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[users]') AND name = N'users_age_index')
  EXEC sp_rename N'[dbo].[users].[users_age_index]', N'users_old_age_index', N'INDEX';
GO

-- rename constraint users.users_team to users_old_team
IF OBJECT_ID(N'[dbo].[users_team]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_team]', N'users_old_team', N'OBJECT';
GO

-- rename constraint users.users_age to users_old_age
IF OBJECT_ID(N'[dbo].[users_age]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_age]', N'users_old_age', N'OBJECT';
GO

-- rename constraint users.users_email to users_old_email
IF OBJECT_ID(N'[dbo].[users_email]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_email]', N'users_old_email', N'OBJECT';
GO

-- rename constraint users.users_pk to users_old_pk
IF OBJECT_ID(N'[dbo].[users_pk]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_pk]', N'users_old_pk', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
