-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values written to prices.amount since
-- Rollback: conditional
--   - every value of prices.rate fits decimal(5,4)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column prices.rate decimal(5,4)?
ALTER TABLE [dbo].[prices] ALTER COLUMN [rate] decimal(5, 4) NULL;
GO

-- alter column prices.amount decimal(8,2)
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(8, 2) NOT NULL;
GO

COMMIT TRANSACTION;
GO
