-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 5; id 9
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 5 AND [name] <> N'admin' OR [id] = 9 AND [name] <> N'user') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 5; id 9', 1;
GO

-- create seed roles
SET IDENTITY_INSERT [dbo].[roles] ON;
GO
INSERT INTO [dbo].[roles] ([id], [name])
SELECT 5, N'admin'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 5);
GO
INSERT INTO [dbo].[roles] ([id], [name])
SELECT 9, N'user'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 9);
GO
SET IDENTITY_INSERT [dbo].[roles] OFF;
GO

COMMIT TRANSACTION;
GO
