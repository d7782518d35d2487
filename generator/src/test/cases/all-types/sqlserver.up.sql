-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to everything since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table everything
CREATE TABLE [dbo].[everything] (
  [id] bigint NOT NULL,
  [a_boolean] bit NOT NULL,
  [a_smallint] smallint NOT NULL,
  [an_int] int NOT NULL,
  [a_bigint] bigint NOT NULL,
  [a_decimal] decimal(12, 3) NOT NULL,
  [a_whole_decimal] decimal(15, 0) NOT NULL,
  [a_real] real NOT NULL,
  [a_double] float(53) NOT NULL,
  [a_char] nvarchar(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [a_varchar] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [a_text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [a_uuid] uniqueidentifier NOT NULL,
  [a_date] date NOT NULL,
  [a_time] time(6) NOT NULL,
  [a_timestamp] datetime2(6) NOT NULL,
  [a_timestamptz] datetimeoffset(6) NOT NULL,
  [a_json] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [a_binary] varbinary(max) NOT NULL,
  [a_short_binary] varbinary(16) NOT NULL,
  CONSTRAINT [everything_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [everything_a_char_length_check] CHECK ((LEN(([a_char] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 3),
  CONSTRAINT [everything_a_varchar_length_check] CHECK ((LEN(([a_varchar] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 30),
  CONSTRAINT [everything_a_json_json_check] CHECK (ISJSON([a_json]) = 1 OR [a_json] = N'null')
);
GO

COMMIT TRANSACTION;
GO
