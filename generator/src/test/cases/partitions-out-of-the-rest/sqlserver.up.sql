-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2025-01-01', events_rest: rest
ALTER PARTITION SCHEME [events_partitions] NEXT USED [PRIMARY];
GO
ALTER PARTITION FUNCTION [events_partitions]() SPLIT RANGE (N'2025-01-01');
GO

COMMIT TRANSACTION;
GO
