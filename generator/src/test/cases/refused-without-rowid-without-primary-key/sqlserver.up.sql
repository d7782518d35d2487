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
  [line] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

COMMIT TRANSACTION;
GO
