-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row has NULL in select.select
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column select.select int
ALTER TABLE [dbo].[select] ALTER COLUMN [select] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
