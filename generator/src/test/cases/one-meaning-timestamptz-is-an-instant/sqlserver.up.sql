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
CREATE TABLE [dbo].[events] (
  [id] int NOT NULL,
  [at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_events_at] DEFAULT (CONVERT(datetimeoffset(6), N'2024-01-01 12:00:00 +02:00', 121)),
  [zoneless] datetimeoffset(6) NOT NULL CONSTRAINT [DF_events_zoneless] DEFAULT (CONVERT(datetimeoffset(6), N'2024-01-01 10:00:00 +00:00', 121)),
  [same] AS (CAST(CASE WHEN [at] = CONVERT(datetimeoffset(6), N'2024-01-01 10:00:00 +00:00', 121) AND [at] = [zoneless] THEN 1 WHEN NOT ([at] = CONVERT(datetimeoffset(6), N'2024-01-01 10:00:00 +00:00', 121) AND [at] = [zoneless]) THEN 0 END AS bit)) PERSISTED NOT NULL,
  [earlier] AS (CAST(CASE WHEN [at] < CONVERT(datetimeoffset(6), N'2024-01-01 13:00:00 +02:59', 121) THEN 1 WHEN NOT ([at] < CONVERT(datetimeoffset(6), N'2024-01-01 13:00:00 +02:59', 121)) THEN 0 END AS bit)) PERSISTED NOT NULL,
  [clock] AS (CAST(CAST(SWITCHOFFSET([at], N'+00:00') AS datetime2(6)) AS datetime2(6))) PERSISTED NOT NULL,
  [day] AS (CAST(CAST(SWITCHOFFSET([at], N'+00:00') AS date) AS date)) PERSISTED NOT NULL,
  [noon] AS (CAST(CAST(CONVERT(date, N'2024-01-01', 121) AS datetimeoffset(6)) AS datetimeoffset(6))) PERSISTED NOT NULL,
  CONSTRAINT [events_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [events_clock] CHECK ([clock] = CONVERT(datetime2(6), N'2024-01-01 10:00:00', 121) AND [day] = CONVERT(date, N'2024-01-01', 121)),
  CONSTRAINT [events_noon] CHECK ([noon] = CONVERT(datetimeoffset(6), N'2024-01-01 00:00:00 +00:00', 121))
);
GO

COMMIT TRANSACTION;
GO
