-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - the values of prices.amount
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- bring back column prices.amount from plinth_parked_002_change_amount
IF COL_LENGTH(N'[dbo].[prices]', N'plinth_parked_002_change_amount') IS NOT NULL
  EXEC sp_rename N'[dbo].[prices].[plinth_parked_002_change_amount]', N'amount', N'COLUMN';
GO
UPDATE [dbo].[prices] SET [amount] = 0 WHERE [amount] IS NULL;
GO
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 2) NOT NULL;
GO

-- alter column prices.amount decimal(10,4)
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 4) NOT NULL;
GO

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE [dbo].[prices] SET [amount] = [plinth_parked_002_change_amount_before] WHERE CAST([plinth_parked_002_change_amount_before] AS decimal(10, 2)) = [amount];
GO

-- drop what was kept of prices as plinth_parked_002_change_amount_before
ALTER TABLE [dbo].[prices] DROP COLUMN IF EXISTS [plinth_parked_002_change_amount_before];
GO

COMMIT TRANSACTION;
GO
