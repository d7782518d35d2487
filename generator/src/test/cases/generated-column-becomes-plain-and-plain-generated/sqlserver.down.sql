-- Down: undoes up.sql
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
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [thrice];
GO

-- drop column lines.twice
-- ! destroys the values of lines.twice
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [twice];
GO

-- add column lines.twice int generated amount * 2 stored
ALTER TABLE [dbo].[lines] ADD [twice] AS (CAST([amount] * 2 AS int)) PERSISTED NOT NULL;
GO

-- add column lines.thrice int?
ALTER TABLE [dbo].[lines] ADD [thrice] int NULL;
GO

COMMIT TRANSACTION;
GO
