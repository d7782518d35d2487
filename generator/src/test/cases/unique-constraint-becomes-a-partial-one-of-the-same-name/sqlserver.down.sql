-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email: unique [email]
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index users.users_email
DROP INDEX IF EXISTS [users_email] ON [dbo].[users];
GO

-- add constraint users.users_email: unique [email]
-- ! fails if rows of users break users_email
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email] UNIQUE ([email]);
GO

COMMIT TRANSACTION;
GO
