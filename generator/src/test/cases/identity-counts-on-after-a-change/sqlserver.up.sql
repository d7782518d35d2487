-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of orders.old_price
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column orders.old_price
-- ! destroys the values of orders.old_price
ALTER TABLE [dbo].[orders] DROP COLUMN IF EXISTS [old_price];
GO

COMMIT TRANSACTION;
GO
