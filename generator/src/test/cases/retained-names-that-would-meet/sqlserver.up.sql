-- Up
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

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_a_before] int NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_a_filled] int NULL;
GO

-- keep values of people as plinth_parked_002_change_a_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_a_before] = [a], [plinth_parked_002_change_written] = 1;
GO

-- backfill people set a = 5
UPDATE [dbo].[people] SET [a] = 5;
GO

-- keep values of people as plinth_parked_002_change_a_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_a_filled] = [a] WHERE [plinth_parked_002_change_written] = 1;
GO

-- park column people.a_before as plinth_parked_002_change_a_before_2
IF COL_LENGTH(N'[dbo].[people]', N'a_before') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[a_before]', N'plinth_parked_002_change_a_before_2', N'COLUMN';
GO

-- park column people.written as plinth_parked_002_change_written_2
IF COL_LENGTH(N'[dbo].[people]', N'written') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[written]', N'plinth_parked_002_change_written_2', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
