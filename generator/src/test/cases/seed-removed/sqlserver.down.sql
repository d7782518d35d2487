-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no other row of roles has taken a key of the seeded rows that go (id 1; id 2)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND ([name] <> N'admin' OR [note] IS NOT NULL) OR [id] = 2 AND ([name] <> N'user' OR [note] <> N'Everybody' OR [note] IS NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 1; id 2', 1;
GO

-- create seed roles
INSERT INTO [dbo].[roles] ([id], [name], [note])
SELECT 1, N'admin', NULL
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 1);
GO
INSERT INTO [dbo].[roles] ([id], [name], [note])
SELECT 2, N'user', N'Everybody'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 2);
GO

COMMIT TRANSACTION;
GO
