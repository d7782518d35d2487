-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of readings_low
--   - all rows of visits_low
--   - all rows of names_low
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of visits to range [at] into visits_low: from min to '2024-01-01 00:00:00', visits_high: from '2024-01-01 00:00:00' to max
ALTER TABLE [dbo].[visits] DROP CONSTRAINT IF EXISTS [visits_at_partition_check];
GO
-- ! fails if rows of visits break visits_at_partition_check
ALTER TABLE [dbo].[visits] ADD CONSTRAINT [visits_at_partition_check] CHECK ([at] IS NOT NULL);
GO

-- set partitions of readings to range [celsius] into readings_low: from min to '-0.5', readings_high: from '-0.5' to max
ALTER TABLE [dbo].[readings] DROP CONSTRAINT IF EXISTS [readings_celsius_partition_check];
GO
-- ! fails if rows of readings break readings_celsius_partition_check
ALTER TABLE [dbo].[readings] ADD CONSTRAINT [readings_celsius_partition_check] CHECK ([celsius] IS NOT NULL);
GO

COMMIT TRANSACTION;
GO
