-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to everything.a_boolean since
--   - values written to everything.a_smallint since
--   - values written to everything.an_int since
--   - values written to everything.a_bigint since
--   - values written to everything.a_decimal since
--   - values written to everything.a_real since
--   - values written to everything.a_double since
--   - values written to everything.a_char since
--   - values written to everything.a_varchar since
--   - values written to everything.a_text since
--   - values written to everything.a_uuid since
--   - values written to everything.a_date since
--   - values written to everything.a_time since
--   - values written to everything.a_timestamp since
--   - values written to everything.a_timestamptz since
--   - values written to everything.a_json since
--   - values written to everything.a_binary since
--   - values written to everything.a_short_binary since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column everything.a_boolean boolean?
ALTER TABLE [dbo].[everything] ADD [a_boolean] bit NULL;
GO

-- add column everything.a_smallint smallint?
ALTER TABLE [dbo].[everything] ADD [a_smallint] smallint NULL;
GO

-- add column everything.an_int int?
ALTER TABLE [dbo].[everything] ADD [an_int] int NULL;
GO

-- add column everything.a_bigint bigint?
ALTER TABLE [dbo].[everything] ADD [a_bigint] bigint NULL;
GO

-- add column everything.a_decimal decimal(12,3)?
ALTER TABLE [dbo].[everything] ADD [a_decimal] decimal(12, 3) NULL;
GO

-- add column everything.a_real real?
ALTER TABLE [dbo].[everything] ADD [a_real] real NULL;
GO

-- add column everything.a_double double?
ALTER TABLE [dbo].[everything] ADD [a_double] float(53) NULL;
GO

-- add column everything.a_char char(3)?
ALTER TABLE [dbo].[everything] ADD [a_char] nvarchar(6) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of everything break everything_a_char_length_check
ALTER TABLE [dbo].[everything] ADD CONSTRAINT [everything_a_char_length_check] CHECK ((LEN(([a_char] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 3);
GO

-- add column everything.a_varchar varchar(30)?
ALTER TABLE [dbo].[everything] ADD [a_varchar] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of everything break everything_a_varchar_length_check
ALTER TABLE [dbo].[everything] ADD CONSTRAINT [everything_a_varchar_length_check] CHECK ((LEN(([a_varchar] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30);
GO

-- add column everything.a_text text?
ALTER TABLE [dbo].[everything] ADD [a_text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- add column everything.a_uuid uuid?
ALTER TABLE [dbo].[everything] ADD [a_uuid] uniqueidentifier NULL;
GO

-- add column everything.a_date date?
ALTER TABLE [dbo].[everything] ADD [a_date] date NULL;
GO

-- add column everything.a_time time?
ALTER TABLE [dbo].[everything] ADD [a_time] time(6) NULL;
GO

-- add column everything.a_timestamp timestamp?
ALTER TABLE [dbo].[everything] ADD [a_timestamp] datetime2(6) NULL;
GO

-- add column everything.a_timestamptz timestamptz?
ALTER TABLE [dbo].[everything] ADD [a_timestamptz] datetimeoffset(6) NULL;
GO

-- add column everything.a_json json?
ALTER TABLE [dbo].[everything] ADD [a_json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of everything break everything_a_json_json_check
ALTER TABLE [dbo].[everything] ADD CONSTRAINT [everything_a_json_json_check] CHECK (ISJSON([a_json]) = 1 OR [a_json] = N'null');
GO

-- add column everything.a_binary binary?
ALTER TABLE [dbo].[everything] ADD [a_binary] varbinary(max) NULL;
GO

-- add column everything.a_short_binary binary(16)?
ALTER TABLE [dbo].[everything] ADD [a_short_binary] varbinary(16) NULL;
GO

COMMIT TRANSACTION;
GO
