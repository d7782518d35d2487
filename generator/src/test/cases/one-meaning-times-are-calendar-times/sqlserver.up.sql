-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to events since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table events
CREATE TABLE [dbo].[events] (
  [id] int NOT NULL,
  [day] date NOT NULL,
  [clock] time(6) NULL,
  [moment] datetime2(6) NULL,
  CONSTRAINT [events_pkey] PRIMARY KEY ([id])
);
GO

COMMIT TRANSACTION;
GO
