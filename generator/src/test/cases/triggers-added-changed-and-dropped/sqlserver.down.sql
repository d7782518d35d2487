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

-- drop trigger users.users_added
DROP TRIGGER IF EXISTS [dbo].[users_added];
GO

-- drop trigger users.users_changed
DROP TRIGGER IF EXISTS [dbo].[users_changed];
GO

-- create trigger users.users_dropped
CREATE TRIGGER [dbo].[users_dropped] ON [dbo].[users] AFTER INSERT AS BEGIN SET NOCOUNT ON; END;
GO

-- create trigger users.users_changed
CREATE TRIGGER [dbo].[users_changed] ON [dbo].[users] AFTER INSERT AS BEGIN SET NOCOUNT ON; END;
GO

COMMIT TRANSACTION;
GO
