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

-- rename constraint users.users_pkey to people_pkey
IF OBJECT_ID(N'[dbo].[users_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_pkey]', N'people_pkey', N'OBJECT';
GO

-- rename constraint users.users_boss_id_fkey to people_boss_id_fkey
IF OBJECT_ID(N'[dbo].[users_boss_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_boss_id_fkey]', N'people_boss_id_fkey', N'OBJECT';
GO

-- rename table users to people
IF OBJECT_ID(N'[dbo].[users]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[users]', N'people', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
