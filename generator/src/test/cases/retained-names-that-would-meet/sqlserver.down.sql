-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.a
--   - the values of people.a_before
--   - the values of people.written
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- bring back column people.written from plinth_parked_002_change_written_2
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_written_2') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_written_2]', N'written', N'COLUMN';
GO

-- bring back column people.a_before from plinth_parked_002_change_a_before_2
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_a_before_2') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_a_before_2]', N'a_before', N'COLUMN';
GO

-- backfill people set a = plinth_parked_002_change_a_before where plinth_parked_002_change_written and (a = plinth_parked_002_change_a_filled or a is null and plinth_parked_002_change_a_filled is null)
UPDATE [dbo].[people] SET [a] = [plinth_parked_002_change_a_before] WHERE [plinth_parked_002_change_written] = 1 AND ([a] = [plinth_parked_002_change_a_filled] OR [a] IS NULL AND [plinth_parked_002_change_a_filled] IS NULL);
GO

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_a_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_a_filled];
GO

COMMIT TRANSACTION;
GO
