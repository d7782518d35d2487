-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of roles keep roles_code_key, whose values the rollback cannot bring back
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
-- Rollback: lossy
--   - the values of roles.code
--   - the values of roles.since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND [name] <> N'guest') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in roles: id 3', 1;
GO
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND [name] = N'admin' OR [id] = 2 AND [name] = N'user') AS nvarchar(20)) <> N'2'
  THROW 50000, N'seeded rows have been changed, or are gone, in roles: id 1; id 2', 1;
GO

-- alter seed roles
INSERT INTO [dbo].[roles] ([id], [name])
SELECT 3, N'guest'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[roles] WHERE [id] = 3);
GO

-- add column roles.since date fill cast('1970-01-01' as date)
ALTER TABLE [dbo].[roles] ADD [since] date NOT NULL CONSTRAINT [DF_roles_since] DEFAULT (CONVERT(date, N'1970-01-01', 121)) WITH VALUES;
GO
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [DF_roles_since];
GO

-- alter seed roles
UPDATE [dbo].[roles] SET [since] = CONVERT(date, N'2020-01-31', 121) WHERE [id] = 1 AND [name] = N'admin';
GO
UPDATE [dbo].[roles] SET [since] = CONVERT(date, N'2021-01-31', 121) WHERE [id] = 2 AND [name] = N'user';
GO
UPDATE [dbo].[roles] SET [since] = CONVERT(date, N'2022-01-31', 121) WHERE [id] = 3 AND [name] = N'guest';
GO

-- add column roles.code varchar(5) fill ''
ALTER TABLE [dbo].[roles] ADD [code] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_roles_code] DEFAULT (N'') WITH VALUES;
GO
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [DF_roles_code];
GO
-- ! fails if rows of roles break roles_code_length_check
ALTER TABLE [dbo].[roles] ADD CONSTRAINT [roles_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 5);
GO

-- alter seed roles
UPDATE [dbo].[roles] SET [code] = N'adm' WHERE [id] = 1 AND [name] = N'admin' AND [since] = CONVERT(date, N'2020-01-31', 121);
GO
UPDATE [dbo].[roles] SET [code] = N'usr' WHERE [id] = 2 AND [name] = N'user' AND [since] = CONVERT(date, N'2021-01-31', 121);
GO
UPDATE [dbo].[roles] SET [code] = N'gst' WHERE [id] = 3 AND [name] = N'guest' AND [since] = CONVERT(date, N'2022-01-31', 121);
GO

-- add constraint roles.roles_code_key: unique [code]
-- ! fails if rows of roles break roles_code_key
ALTER TABLE [dbo].[roles] ADD CONSTRAINT [roles_code_key] UNIQUE ([code]);
GO

COMMIT TRANSACTION;
GO
