-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows of events_2024 that no partition holds
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2024-07-01'
-- ! destroys rows of events
DELETE FROM [dbo].[events] WHERE [created_on] >= CONVERT(date, N'2024-01-01', 121) AND [created_on] < CONVERT(date, N'2025-01-01', 121) AND NOT ([created_on] >= CONVERT(date, N'2023-01-01', 121) AND [created_on] < CONVERT(date, N'2024-07-01', 121));
GO
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [events_created_on_partition_check];
GO
-- ! fails if rows of events break events_created_on_partition_check
ALTER TABLE [dbo].[events] ADD CONSTRAINT [events_created_on_partition_check] CHECK ([created_on] >= CONVERT(date, N'2023-01-01', 121) AND [created_on] < CONVERT(date, N'2024-07-01', 121));
GO
ALTER PARTITION FUNCTION [events_partitions]() MERGE RANGE (N'2025-01-01');
GO
ALTER PARTITION SCHEME [events_partitions] NEXT USED [PRIMARY];
GO
ALTER PARTITION FUNCTION [events_partitions]() SPLIT RANGE (N'2024-07-01');
GO

COMMIT TRANSACTION;
GO
