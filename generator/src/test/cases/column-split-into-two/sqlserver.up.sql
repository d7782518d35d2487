-- Up
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

-- add column boxes.width int fill size / 100
ALTER TABLE [dbo].[boxes] ADD [width] int NULL;
GO
UPDATE [dbo].[boxes] SET [width] = [size] / 100;
GO
ALTER TABLE [dbo].[boxes] ALTER COLUMN [width] int NOT NULL;
GO

-- add column boxes.height int? fill size - size / 100 * 100
ALTER TABLE [dbo].[boxes] ADD [height] int NULL;
GO
UPDATE [dbo].[boxes] SET [height] = [size] - [size] / 100 * 100;
GO

-- park column boxes.size as plinth_parked_002_change_size
ALTER TABLE [dbo].[boxes] ALTER COLUMN [size] int NULL;
GO
IF COL_LENGTH(N'[dbo].[boxes]', N'size') IS NOT NULL
  EXEC sp_rename N'[dbo].[boxes].[size]', N'plinth_parked_002_change_size', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
