-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
--   - every value of users.visits fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of users have values in name that do not fit varchar(20)
IF CAST((SELECT count(*) FROM [dbo].[users] WHERE (LEN((CAST([name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 20) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users have values in name that do not fit varchar(20)', 1;
GO

-- take down view frequent
DROP VIEW IF EXISTS [dbo].[frequent];
GO

-- alter column users.visits int default 0
DROP INDEX IF EXISTS [users_visits] ON [dbo].[users];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_visits];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [visits] int NOT NULL;
GO
ALTER TABLE [dbo].[users] ADD CONSTRAINT [DF_users_visits] DEFAULT (0) FOR [visits];
GO
CREATE INDEX [users_visits] ON [dbo].[users] ([visits] DESC);
GO

-- alter column users.name varchar(20)
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_name_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of users break users_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- put back view frequent
CREATE VIEW [dbo].[frequent] AS
SELECT "name", "visits" FROM "users" WHERE "visits" > 10;
GO

COMMIT TRANSACTION;
GO
