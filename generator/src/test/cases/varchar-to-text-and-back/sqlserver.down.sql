-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of users.bio fits varchar(200)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of users have values in bio that do not fit varchar(200)
IF CAST((SELECT count(*) FROM [dbo].[users] WHERE (LEN((CAST([bio] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 200) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users have values in bio that do not fit varchar(200)', 1;
GO

-- alter column users.motto text
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_motto_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [motto] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

-- alter column users.bio varchar(200)?
ALTER TABLE [dbo].[users] ALTER COLUMN [bio] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of users break users_bio_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_bio_length_check] CHECK ((LEN(([bio] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 200);
GO

COMMIT TRANSACTION;
GO
