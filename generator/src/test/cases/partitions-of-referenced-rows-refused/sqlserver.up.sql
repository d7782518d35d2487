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

-- set partitions of events to range [id] into events_lowest: from min to '10', events_low: from '10' to '100', events_high: from '100' to max
ALTER PARTITION SCHEME [events_partitions] NEXT USED [PRIMARY];
GO
ALTER PARTITION FUNCTION [events_partitions]() SPLIT RANGE (10);
GO

COMMIT TRANSACTION;
GO
