-- Down: undoes up.sql
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
-- stops if a person has to do this first: Point the webhook back
IF CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'old') THEN 1 ELSE 0 END) AS nvarchar(20)) <> N'1'
  THROW 50000, N'a person has to do this first: Point the webhook back', 1;
GO

-- drop column settings.note
-- ! destroys the values of settings.note
ALTER TABLE [dbo].[settings] DROP COLUMN IF EXISTS [note];
GO

COMMIT TRANSACTION;
GO
