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
  [word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [starts] AS (CAST(CASE WHEN [word] LIKE N'a%' ESCAPE N'\' THEN 1 WHEN NOT ([word] LIKE N'a%' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  [percent] AS (CAST(CASE WHEN [word] LIKE N'%\%%' ESCAPE N'\' THEN 1 WHEN NOT ([word] LIKE N'%\%%' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  [under] AS (CAST(CASE WHEN [word] LIKE N'\_%' ESCAPE N'\' THEN 1 WHEN NOT ([word] LIKE N'\_%' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  [globs] AS (CAST(CASE WHEN [word] LIKE N'%\[*?]%' ESCAPE N'\' THEN 1 WHEN NOT ([word] LIKE N'%\[*?]%' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  [slash] AS (CAST(CASE WHEN [word] LIKE N'%\\%' ESCAPE N'\' THEN 1 WHEN NOT ([word] LIKE N'%\\%' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  [whole] AS (CAST(CASE WHEN [word] LIKE N'plain' ESCAPE N'\' THEN 1 WHEN NOT ([word] LIKE N'plain' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  [denied] AS (CAST(CASE WHEN [word] NOT LIKE N'%b%' ESCAPE N'\' THEN 1 WHEN NOT ([word] NOT LIKE N'%b%' ESCAPE N'\') THEN 0 END AS bit)) PERSISTED NOT NULL,
  CONSTRAINT [words_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [words_word_length_check] CHECK ((LEN(([word] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

COMMIT TRANSACTION;
GO
