-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 2; id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 2 AND [name] <> N'user' OR [id] = 3 AND [name] <> N'admin') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 2; id 3', 1;
GO

-- create seed roles
SET IDENTITY_INSERT [dbo].[roles] ON;
GO
INSERT INTO [dbo].[roles] ([id], [name])
SELECT 2, N'user'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 2);
GO
INSERT INTO [dbo].[roles] ([id], [name])
SELECT 3, N'admin'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 3);
GO
SET IDENTITY_INSERT [dbo].[roles] OFF;
GO

COMMIT TRANSACTION;
GO
