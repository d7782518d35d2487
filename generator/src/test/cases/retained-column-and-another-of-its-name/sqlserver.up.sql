-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.born
-- Rollback: lossy
--   - values written to people.born since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_born') = 1
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- park column people.born as plinth_parked_002_change_born
IF COL_LENGTH(N'[dbo].[people]', N'born') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[born]', N'plinth_parked_002_change_born', N'COLUMN';
GO

-- add column people.born date?
ALTER TABLE [dbo].[people] ADD [born] date NULL;
GO

COMMIT TRANSACTION;
GO
