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

-- rename table people to users
IF OBJECT_ID(N'[dbo].[people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people]', N'users', N'OBJECT';
GO

-- rename constraint users.people_boss_id_fkey to users_boss_id_fkey
IF OBJECT_ID(N'[dbo].[people_boss_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_boss_id_fkey]', N'users_boss_id_fkey', N'OBJECT';
GO

-- rename constraint users.people_pkey to users_pkey
IF OBJECT_ID(N'[dbo].[people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_pkey]', N'users_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
