-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of totals
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop view totals
DROP VIEW IF EXISTS [dbo].[totals];
GO

-- create table totals
CREATE TABLE [dbo].[totals] (
  [number] bigint NOT NULL,
  CONSTRAINT [totals_pkey] PRIMARY KEY ([number])
);
GO

COMMIT TRANSACTION;
GO
