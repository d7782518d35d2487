-- Down: undoes up.sql
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

-- drop table other
-- ! destroys every row of other
DROP TABLE IF EXISTS [dbo].[other];
GO

-- create table events
CREATE PARTITION FUNCTION [events_partitions] (date) AS RANGE RIGHT FOR VALUES (N'2023-01-01', N'2024-01-01', N'2025-01-01');
GO
CREATE PARTITION SCHEME [events_partitions] AS PARTITION [events_partitions] ALL TO ([PRIMARY]);
GO
CREATE TABLE [dbo].[events] (
  [id] bigint NOT NULL,
  [created_on] date NOT NULL,
  [kind] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [events_pkey] PRIMARY KEY ([id], [created_on]),
  CONSTRAINT [events_created_on_partition_check] CHECK ([created_on] >= CONVERT(date, N'2023-01-01', 121) AND [created_on] < CONVERT(date, N'2025-01-01', 121)),
  CONSTRAINT [events_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40)
) ON [events_partitions]([created_on]);
GO
CREATE INDEX [events_kind] ON [dbo].[events] ([kind]);
GO

COMMIT TRANSACTION;
GO
