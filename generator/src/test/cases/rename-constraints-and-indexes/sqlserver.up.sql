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

-- rename constraint users.users_old_pk to users_pk
IF OBJECT_ID(N'[dbo].[users_old_pk]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_old_pk]', N'users_pk', N'OBJECT';
GO

-- rename constraint users.users_old_email to users_email
IF OBJECT_ID(N'[dbo].[users_old_email]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_old_email]', N'users_email', N'OBJECT';
GO

-- rename constraint users.users_old_age to users_age
IF OBJECT_ID(N'[dbo].[users_old_age]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_old_age]', N'users_age', N'OBJECT';
GO

-- rename constraint users.users_old_team to users_team
IF OBJECT_ID(N'[dbo].[users_old_team]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_old_team]', N'users_team', N'OBJECT';
GO

-- rename index users.users_old_age_index to users_age_index
IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[dbo].[users]') AND name = N'users_old_age_index')
  EXEC sp_rename N'[dbo].[users].[users_old_age_index]', N'users_age_index', N'INDEX';
GO

COMMIT TRANSACTION;
GO
