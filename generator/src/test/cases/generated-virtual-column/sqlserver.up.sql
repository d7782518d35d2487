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

-- add column lines.total int? generated amount * price virtual
ALTER TABLE [dbo].[lines] ADD [total] AS (CAST([amount] * [price] AS int));
GO

COMMIT TRANSACTION;
GO
