-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to settings since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table settings
CREATE TABLE [dbo].[settings] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [whole] int NOT NULL CONSTRAINT [DF_settings_whole] DEFAULT (42),
  [negative] int NOT NULL CONSTRAINT [DF_settings_negative] DEFAULT (-7),
  [fraction] decimal(6, 2) NOT NULL CONSTRAINT [DF_settings_fraction] DEFAULT (12.5),
  [truth] bit NOT NULL CONSTRAINT [DF_settings_truth] DEFAULT (1),
  [untruth] bit NOT NULL CONSTRAINT [DF_settings_untruth] DEFAULT (0),
  [word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_word] DEFAULT (N'plain'),
  [empty] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_empty] DEFAULT (N''),
  [nothing] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL CONSTRAINT [DF_settings_nothing] DEFAULT (NULL),
  [quoted] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_quoted] DEFAULT (N'it''s a "quote"'),
  [backslash] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_backslash] DEFAULT (N'C:\new\table'),
  [broken] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_broken] DEFAULT ((N'one' + NCHAR(10) + N'two')),
  [astral] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_astral] DEFAULT (N'😀 é'),
  [looks_like_code] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_looks_like_code] DEFAULT (N'''; DROP TABLE settings; --'),
  [percent] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_percent] DEFAULT (N'100% $1 $$ {0} ${x}'),
  [moment] datetimeoffset(6) NOT NULL CONSTRAINT [DF_settings_moment] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')),
  [local_moment] datetime2(6) NOT NULL CONSTRAINT [DF_settings_local_moment] DEFAULT (CAST(SWITCHOFFSET(TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00'), N'+00:00') AS datetime2(6))),
  [day] date NOT NULL CONSTRAINT [DF_settings_day] DEFAULT (CAST(SYSUTCDATETIME() AS date)),
  [fixed_day] date NOT NULL CONSTRAINT [DF_settings_fixed_day] DEFAULT (CONVERT(date, N'2024-02-29', 121)),
  [fixed_time] time(6) NOT NULL CONSTRAINT [DF_settings_fixed_time] DEFAULT (CAST(N'23:59:59' AS time(6))),
  [fixed_timestamp] datetime2(6) NOT NULL CONSTRAINT [DF_settings_fixed_timestamp] DEFAULT (CONVERT(datetime2(6), N'2024-02-29 23:59:59.5', 121)),
  [fixed_instant] datetimeoffset(6) NOT NULL CONSTRAINT [DF_settings_fixed_instant] DEFAULT (CONVERT(datetimeoffset(6), N'2024-02-29 23:59:59 +00:00', 121)),
  [token] uniqueidentifier NOT NULL CONSTRAINT [DF_settings_token] DEFAULT (NEWID()),
  [fixed_token] uniqueidentifier NOT NULL CONSTRAINT [DF_settings_fixed_token] DEFAULT (CAST(N'00000000-0000-4000-8000-00000000000a' AS uniqueidentifier)),
  [object] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_object] DEFAULT (N'{}'),
  [computed] int NOT NULL CONSTRAINT [DF_settings_computed] DEFAULT (60 * 60 * 24),
  [joined] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_joined] DEFAULT (N'a' + N'b' + N'C'),
  [chosen] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_chosen] DEFAULT (CASE WHEN 1 < 2 THEN N'less' ELSE N'more' END),
  CONSTRAINT [settings_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [settings_word_length_check] CHECK ((LEN(([word] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [settings_empty_length_check] CHECK ((LEN(([empty] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [settings_nothing_length_check] CHECK ((LEN(([nothing] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [settings_quoted_length_check] CHECK ((LEN(([quoted] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [settings_backslash_length_check] CHECK ((LEN(([backslash] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [settings_broken_length_check] CHECK ((LEN(([broken] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [settings_astral_length_check] CHECK ((LEN(([astral] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10),
  CONSTRAINT [settings_looks_like_code_length_check] CHECK ((LEN(([looks_like_code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60),
  CONSTRAINT [settings_percent_length_check] CHECK ((LEN(([percent] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [settings_object_json_check] CHECK (ISJSON([object]) = 1 OR [object] = N'null'),
  CONSTRAINT [settings_joined_length_check] CHECK ((LEN(([joined] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [settings_chosen_length_check] CHECK ((LEN(([chosen] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10)
);
GO

COMMIT TRANSACTION;
GO
