-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.a
-- Rollback: lossy
--   - values written to people.a since
--   - values written to people.b since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'b') = 0
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_a') = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- drop column people.b
-- ! destroys the values of people.b
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [b];
GO

-- drop column people.a
-- ! destroys the values of people.a
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [a];
GO

-- bring back column people.a from plinth_parked_002_change_a
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_a') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_a]', N'a', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
