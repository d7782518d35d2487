-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to audit_lines since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table audit_lines
CREATE TABLE [dbo].[audit_lines] (
  [happened_at] datetimeoffset(6) NOT NULL,
  [line] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

COMMIT TRANSACTION;
GO
