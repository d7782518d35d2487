-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of events to range [id] into events_low: from min to '100', events_high: from '100' to max
ALTER PARTITION FUNCTION [events_partitions]() MERGE RANGE (10);
GO

COMMIT TRANSACTION;
GO
