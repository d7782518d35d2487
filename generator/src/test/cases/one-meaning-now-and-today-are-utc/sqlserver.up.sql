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
  [at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_events_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [clock] datetime2(6) NOT NULL CONSTRAINT [DF_events_clock] DEFAULT (CAST(SWITCHOFFSET(TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00'), N'+00:00') AS datetime2(6))),
  [day] date NOT NULL CONSTRAINT [DF_events_day] DEFAULT (CAST(SYSUTCDATETIME() AS date)),
  [other_day] date NOT NULL CONSTRAINT [DF_events_other_day] DEFAULT (CAST(SWITCHOFFSET(TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00'), N'+00:00') AS date)),
  [again] datetimeoffset(6) NOT NULL CONSTRAINT [DF_events_again] DEFAULT (CAST(CAST(SWITCHOFFSET(TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00'), N'+00:00') AS datetime2(6)) AS datetimeoffset(6))),
  CONSTRAINT [events_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [events_clock] CHECK ([clock] = CAST(SWITCHOFFSET([at], N'+00:00') AS datetime2(6))),
  CONSTRAINT [events_day] CHECK ([day] = CAST(SWITCHOFFSET([at], N'+00:00') AS date) AND [other_day] = [day]),
  CONSTRAINT [events_again] CHECK ([again] = [at])
);
GO

COMMIT TRANSACTION;
GO
