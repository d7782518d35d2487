-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- sql: UPDATE "notes" SET "text" = upper("text"); -- a semicolon in…
UPDATE "notes" SET "text" = upper("text");
-- a semicolon in a text; or in a comment
UPDATE "notes" SET "text" = replace("text", 'A', 'A;') WHERE "id" = 1;
GO

COMMIT TRANSACTION;
GO
