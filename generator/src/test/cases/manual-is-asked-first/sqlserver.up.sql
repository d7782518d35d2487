-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to settings.note since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if a person has to do this first: Point the webhook to the new address; it's in the console
IF CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'new') THEN 1 ELSE 0 END) AS nvarchar(20)) <> N'1'
  THROW 50000, N'a person has to do this first: Point the webhook to the new address; it''s in the console', 1;
GO

-- add column settings.note text?
ALTER TABLE [dbo].[settings] ADD [note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

COMMIT TRANSACTION;
GO
