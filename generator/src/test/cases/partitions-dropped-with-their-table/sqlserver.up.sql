-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of events
--   - rows written to other since
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

-- create table other
CREATE TABLE [dbo].[other] (
  [id] int NOT NULL,
  CONSTRAINT [other_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
