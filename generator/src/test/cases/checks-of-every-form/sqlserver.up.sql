-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to readings since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table readings
CREATE TABLE [dbo].[readings] (
  [id] bigint NOT NULL,
  [a] int NOT NULL,
  [b] int NULL,
  [ratio] decimal(8, 2) NULL,
  [name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL,
  [flag] bit NOT NULL,
  [other] bit NULL,
  [taken] datetimeoffset(6) NULL,
  [day] date NULL,
  CONSTRAINT [readings_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [readings_and_or] CHECK (([a] > 0 OR [b] > 0) AND NOT ([a] = 5 AND [b] = 5)),
  CONSTRAINT [readings_not] CHECK ([flag] = 0 OR [other] IS NOT NULL),
  CONSTRAINT [readings_sums] CHECK ([a] + [b] * 2 - ([a] - [b]) <> -1),
  CONSTRAINT [readings_division] CHECK ([ratio] IS NULL OR [ratio] / 2 < 5000),
  CONSTRAINT [readings_sign] CHECK (-[a] < 10 AND -(-[a]) > -10),
  CONSTRAINT [readings_between] CHECK ([a] BETWEEN -100 AND 100 AND [b] NOT BETWEEN 7 AND 8),
  CONSTRAINT [readings_in] CHECK ([name] IN (N'x', N'y', N'it''s') OR [name] NOT IN (N'z') OR [name] IS NULL),
  CONSTRAINT [readings_like] CHECK ([name] LIKE N'a%' ESCAPE N'\' OR [name] NOT LIKE N'%b\%c%' ESCAPE N'\' OR [name] IS NULL),
  CONSTRAINT [readings_case] CHECK (CASE WHEN [a] > 1 THEN CAST(CASE WHEN [b] IS NULL OR [b] > 0 THEN 1 WHEN NOT ([b] IS NULL OR [b] > 0) THEN 0 END AS bit) WHEN [a] < -1 THEN 0 ELSE 1 END = 1),
  CONSTRAINT [readings_functions] CHECK (COALESCE((LEN((LTRIM(RTRIM([name])) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1), ABS([b]), 0) >= 0 AND NULLIF([a], 0) IS NOT NULL),
  CONSTRAINT [readings_letters] CHECK (LOWER([name]) = [name] OR UPPER([name]) = [name] OR [name] IS NULL),
  CONSTRAINT [readings_round] CHECK (ROUND([ratio], 0) >= 0 OR ROUND([ratio], 1) < 0 OR [ratio] IS NULL),
  CONSTRAINT [readings_text] CHECK (CAST([name] AS nvarchar(max)) + N'-' + CAST(CAST([a] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2 <> N'-' OR [name] IS NULL),
  CONSTRAINT [readings_day] CHECK ([day] > CONVERT(date, N'2000-01-01', 121) OR [day] IS NULL),
  CONSTRAINT [readings_taken] CHECK ([taken] >= CONVERT(datetimeoffset(6), N'2000-01-01 00:00:00 +00:00', 121) OR [taken] IS NULL),
  CONSTRAINT [readings_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40)
);
GO

COMMIT TRANSACTION;
GO
