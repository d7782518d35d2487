-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values of prices.amount
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column prices.stock decimal(12,0)
ALTER TABLE [dbo].[prices] ALTER COLUMN [stock] decimal(12, 0) NOT NULL;
GO

-- alter column prices.amount decimal(10,4)
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 4) NOT NULL;
GO

COMMIT TRANSACTION;
GO
