-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to people since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table people
CREATE TABLE [dbo].[people] (
  [id] int NOT NULL,
  [first] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
  [last] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
  [joined] AS (CAST([first] + N' ' + [last] AS nvarchar(100)) COLLATE Latin1_General_100_BIN2) PERSISTED,
  [filled] AS (CAST(COALESCE([first], N'') + COALESCE([last], N'?') AS nvarchar(100)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL,
  [nulled] AS (CAST(NULLIF([first], [last]) AS nvarchar(40)) COLLATE Latin1_General_100_BIN2) PERSISTED,
  [chosen] AS (CAST(CASE WHEN [first] IS NULL THEN N'none' WHEN [first] IN (N'a', N'b') THEN N'few' END AS nvarchar(40)) COLLATE Latin1_General_100_BIN2) PERSISTED,
  CONSTRAINT [people_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [people_order] CHECK ([first] <= [last]),
  CONSTRAINT [people_first_length_check] CHECK ((LEN(([first] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [people_last_length_check] CHECK ((LEN(([last] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [people_joined_length_check] CHECK ((LEN((([first] + N' ' + [last]) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [people_filled_length_check] CHECK ((LEN(((COALESCE([first], N'') + COALESCE([last], N'?')) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [people_nulled_length_check] CHECK ((LEN(((NULLIF([first], [last])) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [people_chosen_length_check] CHECK ((LEN(((CASE WHEN [first] IS NULL THEN N'none' WHEN [first] IN (N'a', N'b') THEN N'few' END) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

COMMIT TRANSACTION;
GO
