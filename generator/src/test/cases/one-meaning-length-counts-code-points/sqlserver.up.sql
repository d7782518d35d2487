-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to words since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table words
CREATE TABLE [dbo].[words] (
  [id] int NOT NULL,
  [word] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [size] AS (CAST((LEN(([word] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) AS int)) PERSISTED,
  CONSTRAINT [words_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
