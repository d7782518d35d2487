-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of levels.weight
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- park column levels.weight as plinth_parked_002_change_weight
ALTER TABLE [dbo].[levels] DROP CONSTRAINT IF EXISTS [DF_levels_weight];
GO
ALTER TABLE [dbo].[levels] ALTER COLUMN [weight] int NULL;
GO
IF COL_LENGTH(N'[dbo].[levels]', N'weight') IS NOT NULL
  EXEC sp_rename N'[dbo].[levels].[weight]', N'plinth_parked_002_change_weight', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
