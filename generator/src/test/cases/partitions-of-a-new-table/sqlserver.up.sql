-- Up
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

-- create table events
CREATE PARTITION FUNCTION [events_partitions] (int) AS RANGE RIGHT FOR VALUES (1000, 2000);
GO
CREATE PARTITION SCHEME [events_partitions] AS PARTITION [events_partitions] ALL TO ([PRIMARY]);
GO
CREATE TABLE [dbo].[events] (
  [number] int NOT NULL,
  [owner_id] int NOT NULL,
  [kind] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [events_pkey] PRIMARY KEY ([number]),
  CONSTRAINT [events_owner_id_fkey] FOREIGN KEY ([owner_id]) REFERENCES [dbo].[users] ([id]),
  CONSTRAINT [events_number_partition_check] CHECK ([number] < 2000),
  CONSTRAINT [events_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40)
) ON [events_partitions]([number]);
GO
CREATE INDEX [events_kind] ON [dbo].[events] ([kind]);
GO

COMMIT TRANSACTION;
GO
