-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of users have values in name that do not fit varchar(3)
IF CAST((SELECT count(*) FROM [dbo].[users] WHERE (LEN((CAST([name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 3) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users have values in name that do not fit varchar(3)', 1;
GO

-- alter column users.name varchar(3)
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_name_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [name] nvarchar(6) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of users break users_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 3);
GO

COMMIT TRANSACTION;
GO
