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

-- drop index two.items.items_name
DROP INDEX IF EXISTS [items_name] ON [two].[items];
GO

-- drop index one.items.items_name
DROP INDEX IF EXISTS [items_name] ON [one].[items];
GO

-- drop sequence two.numbers
-- ! destroys the number that two.numbers has reached
DROP SEQUENCE IF EXISTS [two].[numbers];
GO

-- drop sequence one.numbers
-- ! destroys the number that one.numbers has reached
DROP SEQUENCE IF EXISTS [one].[numbers];
GO

COMMIT TRANSACTION;
GO
