-- Up
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
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'b') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_a') = 1
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- park column people.a as plinth_parked_002_change_a
IF COL_LENGTH(N'[dbo].[people]', N'a') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[a]', N'plinth_parked_002_change_a', N'COLUMN';
GO

-- add column people.a int fill 7
ALTER TABLE [dbo].[people] ADD [a] int NOT NULL CONSTRAINT [DF_people_a] DEFAULT (7) WITH VALUES;
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_a];
GO

-- add column people.b int? fill a
ALTER TABLE [dbo].[people] ADD [b] int NULL;
GO
UPDATE [dbo].[people] SET [b] = [a];
GO

COMMIT TRANSACTION;
GO
