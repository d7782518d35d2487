-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of users.old
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- take down view user_names
DROP VIEW IF EXISTS [dbo].[user_names];
GO

-- drop column users.old
-- ! destroys the values of users.old
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [old];
GO

-- put back view user_names
CREATE VIEW [dbo].[user_names] AS
SELECT "id", "name" FROM "users";
GO
CREATE TRIGGER [dbo].[user_names_insert] ON [dbo].[user_names] INSTEAD OF INSERT AS BEGIN SET NOCOUNT ON; INSERT INTO [dbo].[users] ([id], [name]) SELECT [id], [name] FROM [inserted]; END;
GO

COMMIT TRANSACTION;
GO
