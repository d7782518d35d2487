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

-- alter column codes.code text
ALTER TABLE [dbo].[codes] ALTER COLUMN [code] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

COMMIT TRANSACTION;
GO
