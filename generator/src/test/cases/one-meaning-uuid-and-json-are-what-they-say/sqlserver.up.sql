-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to things since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table things
CREATE TABLE [dbo].[things] (
  [id] uniqueidentifier NOT NULL CONSTRAINT [DF_things_id] DEFAULT (NEWID()),
  [other] uniqueidentifier NULL,
  [data] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_things_data] DEFAULT (N'{}'),
  [more] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [things_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [things_data_json_check] CHECK (ISJSON([data]) = 1 OR [data] = N'null'),
  CONSTRAINT [things_more_json_check] CHECK (ISJSON([more]) = 1 OR [more] = N'null')
);
GO
-- ! fails if rows of things collide in things_other_key
CREATE UNIQUE INDEX [things_other_key] ON [dbo].[things] ([other]) WHERE [other] IS NOT NULL;
GO

COMMIT TRANSACTION;
GO
