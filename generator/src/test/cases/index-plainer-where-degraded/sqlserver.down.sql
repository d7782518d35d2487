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

-- drop index users.users_odd
DROP INDEX IF EXISTS [users_odd] ON [dbo].[users];
GO

-- drop index users.users_covering
DROP INDEX IF EXISTS [users_covering] ON [dbo].[users];
GO

-- drop index users.users_active
DROP INDEX IF EXISTS [users_active] ON [dbo].[users];
GO

COMMIT TRANSACTION;
GO
