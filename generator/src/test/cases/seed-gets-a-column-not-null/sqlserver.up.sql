-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to roles.code since
--   - values written to roles.since since
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 3), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND [name] = N'admin' OR [id] = 2 AND [name] = N'user') AS nvarchar(20)) <> N'2'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: id 1; id 2', 1;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND [name] <> N'guest') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 3', 1;
GO

-- add column roles.code varchar(5) fill case when id = 1 then 'adm' when id = 2 then 'usr' end
ALTER TABLE [dbo].[roles] ADD [code] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL;
GO
UPDATE [dbo].[roles] SET [code] = CASE WHEN [id] = 1 THEN N'adm' WHEN [id] = 2 THEN N'usr' END;
GO
ALTER TABLE [dbo].[roles] ALTER COLUMN [code] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of roles break roles_code_length_check
ALTER TABLE [dbo].[roles] ADD CONSTRAINT [roles_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 5);
GO

-- add column roles.since date fill case when id = 1 then cast('2020-01-31' as date) when id = 2 then cast('2021-01-31' as date) end
ALTER TABLE [dbo].[roles] ADD [since] date NULL;
GO
UPDATE [dbo].[roles] SET [since] = CASE WHEN [id] = 1 THEN CONVERT(date, N'2020-01-31', 121) WHEN [id] = 2 THEN CONVERT(date, N'2021-01-31', 121) END;
GO
ALTER TABLE [dbo].[roles] ALTER COLUMN [since] date NOT NULL;
GO

-- add constraint roles.roles_code_key: unique [code]
-- ! fails if rows of roles break roles_code_key
ALTER TABLE [dbo].[roles] ADD CONSTRAINT [roles_code_key] UNIQUE ([code]);
GO

-- alter seed roles
UPDATE [dbo].[roles] SET [code] = N'adm', [since] = CONVERT(date, N'2020-01-31', 121) WHERE [id] = 1 AND [name] = N'admin';
GO
UPDATE [dbo].[roles] SET [code] = N'usr', [since] = CONVERT(date, N'2021-01-31', 121) WHERE [id] = 2 AND [name] = N'user';
GO
INSERT INTO [dbo].[roles] ([id], [name], [code], [since])
SELECT 3, N'guest', N'gst', CONVERT(date, N'2022-01-31', 121)
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 3);
GO

COMMIT TRANSACTION;
GO
