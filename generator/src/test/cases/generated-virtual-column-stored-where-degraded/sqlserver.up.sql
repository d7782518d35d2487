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

-- add column lines.twice int generated amount * 2 virtual
ALTER TABLE [dbo].[lines] ADD [twice] AS (CAST([amount] * 2 AS int));
GO
-- ! fails if rows of lines break lines_twice_not_null_check
ALTER TABLE [dbo].[lines] ADD CONSTRAINT [lines_twice_not_null_check] CHECK (([amount] * 2) IS NOT NULL);
GO

COMMIT TRANSACTION;
GO
