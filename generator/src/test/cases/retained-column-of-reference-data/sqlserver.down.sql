-- Down: undoes up.sql
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
-- stops if seeded rows have been changed, or are gone, in levels: id 1
IF CAST((SELECT count(*) FROM [dbo].[levels] WHERE [id] = 1 AND [name] = N'low') AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in levels: id 1', 1;
GO

-- bring back column levels.weight from plinth_parked_002_change_weight
IF COL_LENGTH(N'[dbo].[levels]', N'plinth_parked_002_change_weight') IS NOT NULL
  EXEC sp_rename N'[dbo].[levels].[plinth_parked_002_change_weight]', N'weight', N'COLUMN';
GO
UPDATE [dbo].[levels] SET [weight] = 3 WHERE [weight] IS NULL;
GO
ALTER TABLE [dbo].[levels] ALTER COLUMN [weight] int NOT NULL;
GO
ALTER TABLE [dbo].[levels] ADD CONSTRAINT [DF_levels_weight] DEFAULT (3) FOR [weight];
GO

-- alter seed levels
UPDATE [dbo].[levels] SET [weight] = 10 WHERE [id] = 1 AND [name] = N'low';
GO

COMMIT TRANSACTION;
GO
