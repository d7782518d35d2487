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

-- create index users.users_email [email] include [status]
CREATE INDEX [users_email] ON [dbo].[users] ([email]) INCLUDE ([status]);
GO

COMMIT TRANSACTION;
GO
