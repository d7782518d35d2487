-- Down: undoes up.sql
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

-- add column orders.old_price decimal(10,2)?
ALTER TABLE [dbo].[orders] ADD [old_price] decimal(10, 2) NULL;
GO

COMMIT TRANSACTION;
GO
