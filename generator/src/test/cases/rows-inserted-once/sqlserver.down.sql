-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to rates
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- delete rows rates where plinth_parked_002_change_came
-- ! destroys rows of rates
DELETE FROM [dbo].[rates] WHERE [plinth_parked_002_change_came] = 1;
GO

-- drop what was kept of rates as plinth_parked_002_change_came
ALTER TABLE [dbo].[rates] DROP COLUMN IF EXISTS [plinth_parked_002_change_came];
GO

COMMIT TRANSACTION;
GO
