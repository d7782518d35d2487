-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.age_converted since
-- Rollback: retained
--   - the values of people.age
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_age') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_age_was_there') = 1
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- add column people.age_converted int? fill case when age = 'ten' then 10 when age = 'six' then 6 end
ALTER TABLE [dbo].[people] ADD [age_converted] int NULL;
GO
UPDATE [dbo].[people] SET [age_converted] = CASE WHEN [age] = N'ten' THEN 10 WHEN [age] = N'six' THEN 6 END;
GO

-- park column people.age as plinth_parked_002_change_age
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_age_was_there] bit NULL CONSTRAINT [DF_people_plinth_parked_002_change_age_was_there] DEFAULT (1) WITH VALUES;
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_plinth_parked_002_change_age_was_there];
GO
IF COL_LENGTH(N'[dbo].[people]', N'age') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[age]', N'plinth_parked_002_change_age', N'COLUMN';
GO

-- rename column people.age_converted to age
IF COL_LENGTH(N'[dbo].[people]', N'age_converted') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[age_converted]', N'age', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
