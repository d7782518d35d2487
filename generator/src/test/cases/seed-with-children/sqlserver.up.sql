-- Up
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
-- stops if seeded rows have been changed in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND [name] <> N'guest') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 3', 1;
GO
-- stops if seeded rows have been changed, or are gone, in roles: id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 2 AND ([name] = N'user' OR [name] = N'member')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: id 2', 1;
GO
-- stops if rows of users refer by role_id to seeded rows of roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[users] AS child WHERE child.[role_id] IS NOT NULL AND EXISTS (SELECT 1 FROM [dbo].[roles] AS parent WHERE parent.[id] = child.[role_id] AND ([id] = 3))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users refer by role_id to seeded rows of roles: id 3', 1;
GO
-- stops if rows of badges refer by role_id to seeded rows of roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[badges] AS child WHERE child.[role_id] IS NOT NULL AND EXISTS (SELECT 1 FROM [dbo].[roles] AS parent WHERE parent.[id] = child.[role_id] AND ([id] = 3))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of badges refer by role_id to seeded rows of roles: id 3', 1;
GO

-- alter seed roles
DELETE FROM [dbo].[roles] WHERE [id] = 3 AND [name] = N'guest';
GO
UPDATE [dbo].[roles] SET [name] = N'member' WHERE [id] = 2 AND [name] = N'user';
GO

COMMIT TRANSACTION;
GO
