-- Down: undoes up.sql
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

-- alter column prices.ratio decimal(6,3)
ALTER TABLE [dbo].[prices] ALTER COLUMN [ratio] decimal(6, 3) NOT NULL;
GO

-- backfill prices set ratio = plinth_parked_002_change_ratio_before where cast(plinth_parked_002_change_ratio_before as int) = ratio
UPDATE [dbo].[prices] SET [ratio] = [plinth_parked_002_change_ratio_before] WHERE CAST(ROUND([plinth_parked_002_change_ratio_before], 0) AS int) = [ratio];
GO

-- drop what was kept of prices as plinth_parked_002_change_ratio_before
ALTER TABLE [dbo].[prices] DROP COLUMN IF EXISTS [plinth_parked_002_change_ratio_before];
GO

-- alter column prices.amount decimal(10,4)?
ALTER TABLE [dbo].[prices] ALTER COLUMN [amount] decimal(10, 4) NULL;
GO

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE [dbo].[prices] SET [amount] = [plinth_parked_002_change_amount_before] WHERE CAST([plinth_parked_002_change_amount_before] AS decimal(10, 2)) = [amount];
GO

-- drop what was kept of prices as plinth_parked_002_change_amount_before
ALTER TABLE [dbo].[prices] DROP COLUMN IF EXISTS [plinth_parked_002_change_amount_before];
GO

COMMIT TRANSACTION;
GO
