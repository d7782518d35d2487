-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to pairs since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table pairs
CREATE TABLE [dbo].[pairs] (
  [id] int NOT NULL,
  [a] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [b] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [verdict] AS (CAST(CASE WHEN [a] < [b] THEN N'less' WHEN [a] = [b] THEN N'equal' ELSE N'more' END AS nvarchar(16)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL,
  CONSTRAINT [pairs_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [pairs_a_length_check] CHECK ((LEN(([a] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [pairs_b_length_check] CHECK ((LEN(([b] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [pairs_verdict_length_check] CHECK ((LEN(((CASE WHEN [a] < [b] THEN N'less' WHEN [a] = [b] THEN N'equal' ELSE N'more' END) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 8)
);
GO

COMMIT TRANSACTION;
GO
