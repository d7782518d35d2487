-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows of events_rest that no partition holds
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_rest: rest
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [events_created_on_partition_check];
GO
ALTER PARTITION FUNCTION [events_partitions]() MERGE RANGE (N'2025-01-01');
GO

COMMIT TRANSACTION;
GO
