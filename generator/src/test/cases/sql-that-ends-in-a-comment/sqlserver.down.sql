-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- sql: UPDATE "notes" SET "text" = 'a' -- all of them
UPDATE "notes" SET "text" = 'a' -- all of them
;
GO

COMMIT TRANSACTION;
GO
