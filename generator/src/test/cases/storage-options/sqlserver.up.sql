-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events/indexes/events_payload: few
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
  [id] bigint IDENTITY(1,1) NOT NULL,
  [kind] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [payload] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [created_at] datetimeoffset(6) NOT NULL,
  CONSTRAINT [events_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [events_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [events_payload_json_check] CHECK (ISJSON([payload]) = 1 OR [payload] = N'null')
) ON [ARCHIVE] WITH (DATA_COMPRESSION = PAGE);
GO
CREATE INDEX [events_kind] ON [dbo].[events] ([kind], [id]) WITH (DATA_COMPRESSION = ROW, FILLFACTOR = 80);
GO
CREATE INDEX [events_recent] ON [dbo].[events] ([created_at]) WHERE [kind] <> N'old' ON [FAST];
GO

COMMIT TRANSACTION;
GO
