-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of roles.name fits varchar(20)
--   - every value of roles.level fits int
--   - nobody has changed the seeded rows of roles (id 4), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in roles: id 4
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 4 AND ([level] <> N'four' OR [name] <> N'bot')) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 4', 1;
GO
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND ([level] = N'1' AND [name] = N'administrator of all things' OR [level] = N'1' AND [name] = N'admin') OR [id] = 2 AND ([level] = N'two' AND [name] = N'user' OR [level] = N'2' AND [name] = N'user')) AS nvarchar(20)) <> N'2'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: id 1; id 2', 1;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND ([level] <> N'3' OR [name] <> N'guest')) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 3', 1;
GO
-- stops if rows of users refer by role_id to seeded rows of roles: id 4
IF CAST((SELECT count(*) FROM [dbo].[users] AS child WHERE child.[role_id] IS NOT NULL AND EXISTS (SELECT 1 FROM [dbo].[roles] AS parent WHERE parent.[id] = child.[role_id] AND ([id] = 4))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users refer by role_id to seeded rows of roles: id 4', 1;
GO

-- alter seed roles
DELETE FROM [dbo].[roles] WHERE [id] = 4 AND [level] = N'four' AND [name] = N'bot';
GO
UPDATE [dbo].[roles] SET [name] = N'admin' WHERE [id] = 1 AND [level] = N'1' AND [name] = N'administrator of all things';
GO
UPDATE [dbo].[roles] SET [level] = N'2' WHERE [id] = 2 AND [level] = N'two' AND [name] = N'user';
GO
SET IDENTITY_INSERT [dbo].[roles] ON;
GO
INSERT INTO [dbo].[roles] ([id], [name], [level])
SELECT 3, N'guest', N'3'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 3);
GO
SET IDENTITY_INSERT [dbo].[roles] OFF;
GO

-- drop constraint roles.roles_name_given
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_name_given];
GO

-- alter column roles.level int
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_level_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [level] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[roles] ALTER COLUMN [level] int NOT NULL;
GO

-- alter column roles.name varchar(20)
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_name_length_check];
GO
ALTER TABLE [dbo].[roles] ALTER COLUMN [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of roles break roles_name_length_check
ALTER TABLE [dbo].[roles] ADD CONSTRAINT [roles_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

COMMIT TRANSACTION;
GO
