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

-- sql: UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE…
UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE "notes" SET "text" = lower("text");
GO

COMMIT TRANSACTION;
GO
