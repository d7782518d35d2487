-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of app.kinds (id 7), and no row refers to them
--   - no other row of app.kinds has taken a key of the seeded rows that go (id 1)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in app.kinds: id 7
IF CAST((SELECT count(*) FROM [app].[kinds] WHERE [id] = 7 AND [name] <> N'new') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in app.kinds: id 7', 1;
GO
-- stops if rows with other values than seeded ones have their keys in app.kinds: id 1
IF CAST((SELECT count(*) FROM [app].[kinds] WHERE [id] = 1 AND [name] <> N'old') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in app.kinds: id 1', 1;
GO
-- stops if rows of app.things refer by kind_id to seeded rows of app.kinds: id 7
IF CAST((SELECT count(*) FROM [app].[things] AS child WHERE child.[kind_id] IS NOT NULL AND EXISTS (SELECT 1 FROM [app].[kinds] AS parent WHERE parent.[id] = child.[kind_id] AND ([id] = 7))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of app.things refer by kind_id to seeded rows of app.kinds: id 7', 1;
GO

-- alter seed app.kinds
DELETE FROM [app].[kinds] WHERE [id] = 7 AND [name] = N'new';
GO
SET IDENTITY_INSERT [app].[kinds] ON;
GO
INSERT INTO [app].[kinds] ([id], [name])
SELECT 1, N'old'
WHERE NOT EXISTS (SELECT 1 FROM [app].[kinds] WHERE [id] = 1);
GO
SET IDENTITY_INSERT [app].[kinds] OFF;
GO

COMMIT TRANSACTION;
GO
