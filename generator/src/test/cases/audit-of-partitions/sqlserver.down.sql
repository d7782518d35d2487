-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to events since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS [dbo].[events];
GO
IF EXISTS (SELECT 1 FROM sys.partition_schemes WHERE name = N'events_partitions')
  DROP PARTITION SCHEME [events_partitions];
GO
IF EXISTS (SELECT 1 FROM sys.partition_functions WHERE name = N'events_partitions')
  DROP PARTITION FUNCTION [events_partitions];
GO
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS [dbo].[audit_trail];
GO

COMMIT TRANSACTION;
GO
