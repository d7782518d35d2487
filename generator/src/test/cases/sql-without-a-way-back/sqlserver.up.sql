-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- sql: UPDATE "notes" SET "text" = 'gone'
UPDATE "notes" SET "text" = 'gone';
GO

COMMIT TRANSACTION;
GO
