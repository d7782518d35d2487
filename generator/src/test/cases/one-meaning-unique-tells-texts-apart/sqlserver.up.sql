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
  CONSTRAINT [words_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [words_word_key] UNIQUE ([word]),
  CONSTRAINT [words_word_length_check] CHECK ((LEN(([word] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

COMMIT TRANSACTION;
GO
