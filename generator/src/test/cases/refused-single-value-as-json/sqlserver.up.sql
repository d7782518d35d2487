-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to settings since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table settings
CREATE TABLE [dbo].[settings] (
  [id] int NOT NULL,
  [data] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_data] DEFAULT (N'null'),
  [list] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_settings_list] DEFAULT (N'[]'),
  CONSTRAINT [settings_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [settings_data_json_check] CHECK (ISJSON([data]) = 1 OR [data] = N'null'),
  CONSTRAINT [settings_list_json_check] CHECK (ISJSON([list]) = 1 OR [list] = N'null')
);
GO

COMMIT TRANSACTION;
GO
