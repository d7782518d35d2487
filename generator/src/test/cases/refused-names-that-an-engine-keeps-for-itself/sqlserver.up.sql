-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to sqlite_things since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table sqlite_things
CREATE TABLE [dbo].[sqlite_things] (
  [id] bigint NOT NULL,
  [xmin] int NULL,
  [ctid] int NULL,
  CONSTRAINT [sqlite_things_pkey] PRIMARY KEY ([id])
);
GO
CREATE INDEX [sqlite_index] ON [dbo].[sqlite_things] ([xmin]);
GO

COMMIT TRANSACTION;
GO
