-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed, or are gone, in roles: id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 2 AND ([name] = N'member' OR [name] = N'user')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: id 2', 1;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND [name] <> N'guest') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 3', 1;
GO

-- alter seed roles
UPDATE [dbo].[roles] SET [name] = N'user' WHERE [id] = 2 AND [name] = N'member';
GO
INSERT INTO [dbo].[roles] ([id], [name])
SELECT 3, N'guest'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 3);
GO

COMMIT TRANSACTION;
GO
