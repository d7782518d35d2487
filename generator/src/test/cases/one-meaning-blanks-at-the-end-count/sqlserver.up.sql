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
  [word] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [size] AS (CAST((LEN(([word] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) AS int)) PERSISTED NOT NULL,
  [bare] AS (CAST(LTRIM(RTRIM([word])) AS nvarchar(8)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL,
  CONSTRAINT [words_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [words_word_key] UNIQUE ([word]),
  CONSTRAINT [words_word_length_check] CHECK ((LEN(([word] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 4),
  CONSTRAINT [words_bare_length_check] CHECK ((LEN(((LTRIM(RTRIM([word]))) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 4)
);
GO

COMMIT TRANSACTION;
GO
