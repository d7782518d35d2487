-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to visits_high since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of visits to range [at] into visits_low: from '2023-01-01 00:00:00Z' to '2024-01-01 00:00:00Z'
-- ! destroys rows of visits
DELETE FROM [dbo].[visits] WHERE [at] >= CONVERT(datetimeoffset(6), N'2024-01-01 00:00:00 +00:00', 121);
GO
ALTER TABLE [dbo].[visits] DROP CONSTRAINT IF EXISTS [visits_at_partition_check];
GO
-- ! fails if rows of visits break visits_at_partition_check
ALTER TABLE [dbo].[visits] ADD CONSTRAINT [visits_at_partition_check] CHECK ([at] >= CONVERT(datetimeoffset(6), N'2023-01-01 00:00:00 +00:00', 121) AND [at] < CONVERT(datetimeoffset(6), N'2024-01-01 00:00:00 +00:00', 121));
GO

COMMIT TRANSACTION;
GO
