-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to counters since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table counters
CREATE TABLE [dbo].[counters] (
  [id] smallint IDENTITY(1,1) NOT NULL,
  CONSTRAINT [counters_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
