-- Down: undoes up.sql
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
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_age') = 0
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[people]') AND name = N'plinth_parked_002_change_age_was_there') = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- rename column people.age to age_converted
IF COL_LENGTH(N'[dbo].[people]', N'age') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[age]', N'age_converted', N'COLUMN';
GO

-- bring back column people.age from plinth_parked_002_change_age
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_age') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_age]', N'age', N'COLUMN';
GO
UPDATE [dbo].[people] SET [age] = CASE WHEN [age_converted] = 10 THEN N'ten' ELSE N'other' END WHERE [plinth_parked_002_change_age_was_there] IS NULL OR [age_converted] <> CASE WHEN [age] = N'ten' THEN 10 WHEN [age] = N'six' THEN 6 END OR [age_converted] IS NOT NULL AND CASE WHEN [age] = N'ten' THEN 10 WHEN [age] = N'six' THEN 6 END IS NULL OR CASE WHEN [age] = N'ten' THEN 10 WHEN [age] = N'six' THEN 6 END IS NOT NULL AND [age_converted] IS NULL;
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_age_was_there];
GO

-- drop column people.age_converted
-- ! destroys the values of people.age_converted
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [age_converted];
GO

COMMIT TRANSACTION;
GO
