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

-- drop trigger users.users_changed
DROP TRIGGER IF EXISTS [dbo].[users_changed];
GO

-- drop trigger users.users_dropped
DROP TRIGGER IF EXISTS [dbo].[users_dropped];
GO

-- create trigger users.users_changed
CREATE TRIGGER [dbo].[users_changed] ON [dbo].[users] AFTER INSERT, UPDATE AS BEGIN SET NOCOUNT ON; END;
GO

-- create trigger users.users_added
CREATE TRIGGER [dbo].[users_added] ON [dbo].[users] AFTER DELETE AS BEGIN SET NOCOUNT ON; END;
GO

COMMIT TRANSACTION;
GO
