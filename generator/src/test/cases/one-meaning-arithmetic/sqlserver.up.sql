-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to sums since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table sums
CREATE TABLE [dbo].[sums] (
  [id] int NOT NULL,
  [whole] int NOT NULL,
  [amount] decimal(10, 2) NOT NULL,
  [half] AS (CAST([whole] / 2 AS int)) PERSISTED NOT NULL,
  [exact_half] AS (CAST([amount] / 2 AS decimal(12, 3))) PERSISTED NOT NULL,
  [share] AS (CAST([whole] / NULLIF([amount], 0) AS decimal(12, 3))) PERSISTED NOT NULL,
  [mixed] AS (CAST(([whole] + [amount]) / 4 AS decimal(12, 3))) PERSISTED NOT NULL,
  [rounded] AS (CAST(ROUND([amount], 0) AS decimal(12, 0))) PERSISTED NOT NULL,
  [cut] AS (CAST([whole] - [whole] / 3 * 3 AS int)) PERSISTED NOT NULL,
  [size] AS (CAST(ABS(-[whole]) AS int)) PERSISTED NOT NULL,
  [signs] AS (CAST(-(-[whole]) - -1 AS int)) PERSISTED NOT NULL,
  CONSTRAINT [sums_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
