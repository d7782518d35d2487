-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to accounts since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table accounts
CREATE TABLE [dbo].[accounts] (
  [id] bigint NOT NULL,
  [balance] decimal(20, 4) NOT NULL,
  CONSTRAINT [accounts_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
