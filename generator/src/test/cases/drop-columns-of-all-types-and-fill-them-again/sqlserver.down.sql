-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of everything.a_boolean
--   - the values of everything.a_smallint
--   - the values of everything.an_int
--   - the values of everything.a_bigint
--   - the values of everything.a_decimal
--   - the values of everything.a_real
--   - the values of everything.a_double
--   - the values of everything.a_varchar
--   - the values of everything.a_text
--   - the values of everything.a_uuid
--   - the values of everything.a_date
--   - the values of everything.a_time
--   - the values of everything.a_timestamp
--   - the values of everything.a_timestamptz
--   - the values of everything.a_json
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column everything.a_json json fill cast('{}' as json)
ALTER TABLE [dbo].[everything] ADD [a_json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_everything_a_json] DEFAULT (N'{}') WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_json];
GO
-- ! fails if rows of everything break everything_a_json_json_check
ALTER TABLE [dbo].[everything] ADD CONSTRAINT [everything_a_json_json_check] CHECK (ISJSON([a_json]) = 1 OR [a_json] = N'null');
GO

-- add column everything.a_timestamptz timestamptz fill cast('1970-01-01 00:00:00' as timestamptz)
ALTER TABLE [dbo].[everything] ADD [a_timestamptz] datetimeoffset(6) NOT NULL CONSTRAINT [DF_everything_a_timestamptz] DEFAULT (CONVERT(datetimeoffset(6), N'1970-01-01 00:00:00 +00:00', 121)) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_timestamptz];
GO

-- add column everything.a_timestamp timestamp fill cast('1970-01-01 00:00:00' as timestamp)
ALTER TABLE [dbo].[everything] ADD [a_timestamp] datetime2(6) NOT NULL CONSTRAINT [DF_everything_a_timestamp] DEFAULT (CONVERT(datetime2(6), N'1970-01-01 00:00:00', 121)) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_timestamp];
GO

-- add column everything.a_time time fill cast('00:00:00' as time)
ALTER TABLE [dbo].[everything] ADD [a_time] time(6) NOT NULL CONSTRAINT [DF_everything_a_time] DEFAULT (CAST(N'00:00:00' AS time(6))) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_time];
GO

-- add column everything.a_date date fill cast('1970-01-01' as date)
ALTER TABLE [dbo].[everything] ADD [a_date] date NOT NULL CONSTRAINT [DF_everything_a_date] DEFAULT (CONVERT(date, N'1970-01-01', 121)) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_date];
GO

-- add column everything.a_uuid uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
ALTER TABLE [dbo].[everything] ADD [a_uuid] uniqueidentifier NOT NULL CONSTRAINT [DF_everything_a_uuid] DEFAULT (CAST(N'00000000-0000-0000-0000-000000000000' AS uniqueidentifier)) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_uuid];
GO

-- add column everything.a_text text fill ''
ALTER TABLE [dbo].[everything] ADD [a_text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_everything_a_text] DEFAULT (N'') WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_text];
GO

-- add column everything.a_varchar varchar(30) fill ''
ALTER TABLE [dbo].[everything] ADD [a_varchar] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_everything_a_varchar] DEFAULT (N'') WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_varchar];
GO
-- ! fails if rows of everything break everything_a_varchar_length_check
ALTER TABLE [dbo].[everything] ADD CONSTRAINT [everything_a_varchar_length_check] CHECK ((LEN(([a_varchar] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30);
GO

-- add column everything.a_double double fill 0
ALTER TABLE [dbo].[everything] ADD [a_double] float(53) NOT NULL CONSTRAINT [DF_everything_a_double] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_double];
GO

-- add column everything.a_real real fill 0
ALTER TABLE [dbo].[everything] ADD [a_real] real NOT NULL CONSTRAINT [DF_everything_a_real] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_real];
GO

-- add column everything.a_decimal decimal(12,3) fill 0
ALTER TABLE [dbo].[everything] ADD [a_decimal] decimal(12, 3) NOT NULL CONSTRAINT [DF_everything_a_decimal] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_decimal];
GO

-- add column everything.a_bigint bigint fill 0
ALTER TABLE [dbo].[everything] ADD [a_bigint] bigint NOT NULL CONSTRAINT [DF_everything_a_bigint] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_bigint];
GO

-- add column everything.an_int int fill 0
ALTER TABLE [dbo].[everything] ADD [an_int] int NOT NULL CONSTRAINT [DF_everything_an_int] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_an_int];
GO

-- add column everything.a_smallint smallint fill 0
ALTER TABLE [dbo].[everything] ADD [a_smallint] smallint NOT NULL CONSTRAINT [DF_everything_a_smallint] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_smallint];
GO

-- add column everything.a_boolean boolean fill false
ALTER TABLE [dbo].[everything] ADD [a_boolean] bit NOT NULL CONSTRAINT [DF_everything_a_boolean] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [DF_everything_a_boolean];
GO

COMMIT TRANSACTION;
GO
