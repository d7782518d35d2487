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

-- create unique index users.users_email_active [email] where not is_deleted
-- ! fails if rows of users collide in users_email_active
CREATE UNIQUE INDEX [users_email_active] ON [dbo].[users] ([email]) WHERE [is_deleted] = 0 AND [email] IS NOT NULL;
GO

COMMIT TRANSACTION;
GO
