-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what int cannot hold of the values written to sums.whole since
--   - what int cannot hold of the values of sums.exact
-- Rollback: conditional
--   - every value of sums.exact fits decimal(10,2)
--   - every value of sums.rounded fits decimal(6,0)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column sums.rounded decimal(6,0)
ALTER TABLE [dbo].[sums] ALTER COLUMN [rounded] decimal(6, 0) NOT NULL;
GO

-- alter column sums.exact decimal(10,2)
ALTER TABLE [dbo].[sums] ALTER COLUMN [exact] decimal(10, 2) NOT NULL;
GO

-- alter column sums.whole int
ALTER TABLE [dbo].[sums] ALTER COLUMN [whole] decimal(11, 0) NOT NULL;
GO
ALTER TABLE [dbo].[sums] ALTER COLUMN [whole] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
