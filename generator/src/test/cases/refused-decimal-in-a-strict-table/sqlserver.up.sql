-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to amounts since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table amounts
CREATE TABLE [dbo].[amounts] (
  [id] int NOT NULL,
  [amount] decimal(10, 2) NOT NULL,
  CONSTRAINT [amounts_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
