-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of lines.thrice
--   - values written to lines.twice since
-- Once: it cannot see that it has run, and would take what stands under the old names again
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column lines.thrice
-- ! destroys the values of lines.thrice
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [thrice];
GO

-- drop column lines.twice
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [twice];
GO

-- add column lines.twice int?
ALTER TABLE [dbo].[lines] ADD [twice] int NULL;
GO

-- add column lines.thrice int? generated amount * 3 stored
ALTER TABLE [dbo].[lines] ADD [thrice] AS (CAST([amount] * 3 AS int)) PERSISTED;
GO

COMMIT TRANSACTION;
GO
