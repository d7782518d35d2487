-- Up
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

-- make room for values of prices as plinth_parked_002_change_amount_before
ALTER TABLE [dbo].[prices] ADD [plinth_parked_002_change_amount_before] decimal(10, 4) NULL;
GO

-- keep values of prices as plinth_parked_002_change_amount_before
UPDATE [dbo].[prices] SET [plinth_parked_002_change_amount_before] = [amount] WHERE [amount] IS NOT NULL;
GO

-- alter column prices.amount decimal(10,2)
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 2) NOT NULL;
GO

-- park column prices.amount as plinth_parked_002_change_amount
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 2) NULL;
GO
IF COL_LENGTH(N'[dbo].[prices]', N'amount') IS NOT NULL
  EXEC sp_rename N'[dbo].[prices].[amount]', N'plinth_parked_002_change_amount', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
