-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to users since
--   - rows written to questions since
--   - rows written to answers since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table users
CREATE TABLE [dbo].[users] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [name] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [users_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [users_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80)
);
GO

-- create table questions
CREATE TABLE [dbo].[questions] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [author_id] bigint NOT NULL,
  CONSTRAINT [questions_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [questions_author_id_fkey] FOREIGN KEY ([author_id]) REFERENCES [dbo].[users] ([id])
);
GO

-- create table answers
CREATE TABLE [dbo].[answers] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [question_id] bigint NOT NULL,
  [chosen_by] bigint NULL,
  CONSTRAINT [answers_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [answers_question_id_fkey] FOREIGN KEY ([question_id]) REFERENCES [dbo].[questions] ([id]) ON DELETE CASCADE,
  CONSTRAINT [answers_chosen_by_fkey] FOREIGN KEY ([chosen_by]) REFERENCES [dbo].[users] ([id]) ON DELETE SET NULL
);
GO

COMMIT TRANSACTION;
GO
