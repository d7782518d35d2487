-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (id 4; id 5), and no row refers to them
--   - nobody has changed the seeded rows of groups (id 2)
--   - no other row of groups has taken a key of the seeded rows that go (id 3)
--   - nobody has changed the seeded rows of members (id 3), and no row refers to them
--   - nobody has changed the seeded rows of members (id 1)
--   - no other row of members has taken a key of the seeded rows that go (id 2)
--   - no other row of groups has taken a key of the seeded rows that go (id 1)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in groups: id 1
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [id] = 1 AND ([name] <> N'a' OR [parent_id] <> 2 OR [parent_id] IS NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in groups: id 1', 1;
GO
-- stops if seeded rows have been changed in members: id 3
IF CAST((SELECT count(*) FROM [dbo].[members] WHERE [id] = 3 AND [group_id] <> 4) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in members: id 3', 1;
GO
-- stops if seeded rows have been changed, or are gone, in members: id 1
IF CAST((SELECT count(*) FROM [dbo].[members] WHERE [id] = 1 AND ([group_id] = 4 OR [group_id] = 1)) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in members: id 1', 1;
GO
-- stops if rows with other values than seeded ones have their keys in members: id 2
IF CAST((SELECT count(*) FROM [dbo].[members] WHERE [id] = 2 AND [group_id] <> 2) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in members: id 2', 1;
GO
-- stops if seeded rows have been changed in groups: id 4; id 5
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [id] = 4 AND ([name] <> N'e' OR [parent_id] <> 5 OR [parent_id] IS NULL) OR [id] = 5 AND ([name] <> N'f' OR [parent_id] IS NOT NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in groups: id 4; id 5', 1;
GO
-- stops if seeded rows have been changed, or are gone, in groups: id 2
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [id] = 2 AND ([name] = N'd' AND [parent_id] = 4 OR [name] = N'b' AND [parent_id] = 3)) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in groups: id 2', 1;
GO
-- stops if rows with other values than seeded ones have their keys in groups: id 3
IF CAST((SELECT count(*) FROM [dbo].[groups] WHERE [id] = 3 AND ([name] <> N'c' OR [parent_id] <> 3 OR [parent_id] IS NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in groups: id 3', 1;
GO
-- stops if rows of members refer by group_id to seeded rows of groups: id 4; id 5
IF CAST((SELECT count(*) FROM [dbo].[members] AS child WHERE child.[group_id] IS NOT NULL AND (NOT ([id] = 3 OR [id] = 1 OR [id] = 2)) AND EXISTS (SELECT 1 FROM [dbo].[groups] AS parent WHERE parent.[id] = child.[group_id] AND ([id] = 4 OR [id] = 5))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of members refer by group_id to seeded rows of groups: id 4; id 5', 1;
GO
-- stops if rows of groups refer by parent_id to seeded rows of groups: id 4; id 5
IF CAST((SELECT count(*) FROM [dbo].[groups] AS child WHERE child.[parent_id] IS NOT NULL AND (NOT ([id] = 1 OR [id] = 4 OR [id] = 5 OR [id] = 2 OR [id] = 3)) AND EXISTS (SELECT 1 FROM [dbo].[groups] AS parent WHERE parent.[id] = child.[parent_id] AND ([id] = 4 OR [id] = 5))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of groups refer by parent_id to seeded rows of groups: id 4; id 5', 1;
GO

-- alter seed groups
INSERT INTO [dbo].[groups] ([id], [name], [parent_id])
SELECT 1, N'a', 2
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [id] = 1);
GO

-- alter seed members
DELETE FROM [dbo].[members] WHERE [id] = 3 AND [group_id] = 4;
GO
UPDATE [dbo].[members] SET [group_id] = 1 WHERE [id] = 1 AND [group_id] = 4;
GO
INSERT INTO [dbo].[members] ([id], [group_id])
SELECT 2, 2
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[members] WHERE [id] = 2);
GO

-- alter seed groups
INSERT INTO [dbo].[groups] ([id], [name], [parent_id])
SELECT 3, N'c', 3
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [id] = 3);
GO
UPDATE [dbo].[groups] SET [name] = N'b', [parent_id] = 3 WHERE [id] = 2 AND [name] = N'd' AND [parent_id] = 4;
GO
DELETE FROM [dbo].[groups] WHERE [id] = 4 AND [name] = N'e' AND [parent_id] = 5;
GO
DELETE FROM [dbo].[groups] WHERE [id] = 5 AND [name] = N'f' AND [parent_id] IS NULL;
GO

COMMIT TRANSACTION;
GO
