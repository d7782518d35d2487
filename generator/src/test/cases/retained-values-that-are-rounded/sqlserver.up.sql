-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - what int cannot hold of the values of prices.ratio
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
--   - every value of prices.ratio fits decimal(6,3)
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

-- alter column prices.amount decimal(10,2)?
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 2) NULL;
GO

-- make room for values of prices as plinth_parked_002_change_ratio_before
ALTER TABLE [dbo].[prices] ADD [plinth_parked_002_change_ratio_before] decimal(6, 3) NULL;
GO

-- keep values of prices as plinth_parked_002_change_ratio_before
UPDATE [dbo].[prices] SET [plinth_parked_002_change_ratio_before] = [ratio] WHERE [ratio] IS NOT NULL;
GO

-- alter column prices.ratio int
ALTER TABLE [dbo].[prices] ALTER COLUMN [ratio] decimal(4, 0) NOT NULL;
GO
ALTER TABLE [dbo].[prices] ALTER COLUMN [ratio] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
