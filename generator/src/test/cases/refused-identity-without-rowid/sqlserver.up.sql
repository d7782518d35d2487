-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to entries since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table entries
CREATE TABLE [dbo].[entries] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  CONSTRAINT [entries_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
