-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND ([active] <> 0 OR [name] <> N'guest' OR [note] IS NOT NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 3', 1;
GO
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND ([active] = 1 AND [name] = N'admin' AND [note] IS NULL OR [active] = 1 AND [name] = N'administrator' AND [note] = N'Whoever runs it') OR [id] = 2 AND ([active] = 1 AND [name] = N'user' AND [note] = N'Everybody' OR [active] = 0 AND [name] = N'user' AND [note] IS NULL)) AS nvarchar(20)) <> N'2'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: id 1; id 2', 1;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 5
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 5 AND ([active] <> 1 OR [name] <> N'guest' OR [note] IS NOT NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 5', 1;
GO

-- alter seed roles
DELETE FROM [dbo].[roles] WHERE [id] = 3 AND [active] = 0 AND [name] = N'guest' AND [note] IS NULL;
GO
UPDATE [dbo].[roles] SET [name] = N'administrator', [note] = N'Whoever runs it' WHERE [id] = 1 AND [active] = 1 AND [name] = N'admin' AND [note] IS NULL;
GO
UPDATE [dbo].[roles] SET [active] = 0, [note] = NULL WHERE [id] = 2 AND [active] = 1 AND [name] = N'user' AND [note] = N'Everybody';
GO
INSERT INTO [dbo].[roles] ([id], [name], [note], [active])
SELECT 5, N'guest', NULL, 1
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 5);
GO

COMMIT TRANSACTION;
GO
