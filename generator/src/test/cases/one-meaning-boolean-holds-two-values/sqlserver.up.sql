-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to flags since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table flags
CREATE TABLE [dbo].[flags] (
  [id] int NOT NULL,
  [flag] bit NOT NULL,
  [other] bit NULL,
  [both] AS (CAST(CASE WHEN [flag] = 1 AND [other] = 1 THEN 1 WHEN NOT ([flag] = 1 AND [other] = 1) THEN 0 END AS bit)) PERSISTED,
  [either] AS (CAST(CASE WHEN [flag] = 1 OR [other] = 1 THEN 1 WHEN NOT ([flag] = 1 OR [other] = 1) THEN 0 END AS bit)) PERSISTED,
  [neither] AS (CAST(CASE WHEN NOT ([flag] = 1 OR [other] = 1) THEN 1 WHEN NOT (NOT ([flag] = 1 OR [other] = 1)) THEN 0 END AS bit)) PERSISTED,
  CONSTRAINT [flags_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
