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

-- create index users.users_active [status, email] where not is_deleted and status <> 'archived'
CREATE INDEX [users_active] ON [dbo].[users] ([status], [email]) WHERE [is_deleted] = 0 AND [status] <> N'archived';
GO

COMMIT TRANSACTION;
GO
