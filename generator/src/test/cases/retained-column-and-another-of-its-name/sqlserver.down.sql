-- Down: undoes up.sql
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
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_born') = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- drop column people.born
-- ! destroys the values of people.born
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [born];
GO

-- bring back column people.born from plinth_parked_002_change_born
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_born') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_born]', N'born', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
