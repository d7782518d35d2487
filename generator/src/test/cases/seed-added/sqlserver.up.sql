-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND ([name] <> N'admin' OR [note] <> N'Whoever runs it' OR [note] IS NULL) OR [id] = 2 AND ([name] <> N'user' OR [note] IS NOT NULL OR [rank] <> 5)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 1; id 2', 1;
GO

-- create seed roles
INSERT INTO [dbo].[roles] ([id], [name], [note])
SELECT 1, N'admin', N'Whoever runs it'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 1);
GO
INSERT INTO [dbo].[roles] ([id], [name], [note], [rank])
SELECT 2, N'user', NULL, 5
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 2);
GO

COMMIT TRANSACTION;
GO
