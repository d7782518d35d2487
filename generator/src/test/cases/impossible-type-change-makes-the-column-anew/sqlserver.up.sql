-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of events.data
--   - the values of events.flag
--   - the values of events.at
--   - the values of events.day
--   - the values of events.token
--   - values written to events.token since
--   - values written to events.day since
--   - values written to events.at since
--   - values written to events.flag since
--   - values written to events.data since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[events]') AND name = N'events_day_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1
  AND (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[events]') AND name = N'events_data_json_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- drop column events.data
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [events_data_json_check];
GO
-- ! destroys the values of events.data
ALTER TABLE [dbo].[events] DROP COLUMN IF EXISTS [data];
GO

-- drop column events.flag
ALTER TABLE [dbo].[events] DROP CONSTRAINT IF EXISTS [DF_events_flag];
GO
-- ! destroys the values of events.flag
ALTER TABLE [dbo].[events] DROP COLUMN IF EXISTS [flag];
GO

-- drop column events.at
-- ! destroys the values of events.at
ALTER TABLE [dbo].[events] DROP COLUMN IF EXISTS [at];
GO

-- drop column events.day
-- ! destroys the values of events.day
ALTER TABLE [dbo].[events] DROP COLUMN IF EXISTS [day];
GO

-- drop column events.token
-- ! destroys the values of events.token
ALTER TABLE [dbo].[events] DROP COLUMN IF EXISTS [token];
GO

-- add column events.token bigint?
ALTER TABLE [dbo].[events] ADD [token] bigint NULL;
GO

-- add column events.day varchar(10)?
ALTER TABLE [dbo].[events] ADD [day] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of events break events_day_length_check
ALTER TABLE [dbo].[events] ADD CONSTRAINT [events_day_length_check] CHECK ((LEN(([day] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

-- add column events.at timestamptz?
ALTER TABLE [dbo].[events] ADD [at] datetimeoffset(6) NULL;
GO

-- add column events.flag int default 0
ALTER TABLE [dbo].[events] ADD [flag] int NOT NULL CONSTRAINT [DF_events_flag] DEFAULT (0) WITH VALUES;
GO

-- add column events.data text?
ALTER TABLE [dbo].[events] ADD [data] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

COMMIT TRANSACTION;
GO
