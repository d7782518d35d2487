-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - all rows of levels
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- bring back table levels from plinth_parked_002_change_levels
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_levels]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_levels]', N'levels', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_levels_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_levels_pkey]', N'levels_pkey', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_levels_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_levels_name_length_check]', N'levels_name_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
