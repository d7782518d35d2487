-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to boxes.width since
--   - values written to boxes.height since
-- Rollback: retained
--   - the values of boxes.size
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- bring back column boxes.size from plinth_parked_002_change_size
IF COL_LENGTH(N'[dbo].[boxes]', N'plinth_parked_002_change_size') IS NOT NULL
  EXEC sp_rename N'[dbo].[boxes].[plinth_parked_002_change_size]', N'size', N'COLUMN';
GO
UPDATE [dbo].[boxes] SET [size] = [width] * 100 + COALESCE([height], 0) WHERE [size] IS NULL OR [width] <> [size] / 100 OR [height] <> [size] - [size] / 100 * 100 OR [height] IS NOT NULL AND [size] - [size] / 100 * 100 IS NULL OR [size] - [size] / 100 * 100 IS NOT NULL AND [height] IS NULL;
GO
ALTER TABLE [dbo].[boxes] ALTER COLUMN [size] int NOT NULL;
GO

-- drop column boxes.height
-- ! destroys the values of boxes.height
ALTER TABLE [dbo].[boxes] DROP COLUMN IF EXISTS [height];
GO

-- drop column boxes.width
-- ! destroys the values of boxes.width
ALTER TABLE [dbo].[boxes] DROP COLUMN IF EXISTS [width];
GO

COMMIT TRANSACTION;
GO
