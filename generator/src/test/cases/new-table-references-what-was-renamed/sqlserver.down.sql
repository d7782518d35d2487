-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to posts since
-- Rollback: conditional
--   - every value of users.email fits varchar(40)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of users have values in email that do not fit varchar(40)
IF CAST((SELECT count(*) FROM [dbo].[users] WHERE (LEN((CAST([email] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 40) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users have values in email that do not fit varchar(40)', 1;
GO

-- drop constraint posts.posts_author_email_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_email_fkey];
GO

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO

-- alter column users.email varchar(40)
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_email_key];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_email_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [email] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of users break users_email_key
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_key] UNIQUE ([email]);
GO
-- ! fails if rows of users break users_email_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- drop table posts
-- ! destroys every row of posts
DROP TABLE IF EXISTS [dbo].[posts];
GO

-- rename column users.id to number
IF COL_LENGTH(N'[dbo].[users]', N'id') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[id]', N'number', N'COLUMN';
GO

-- rename constraint users.users_email_key to users_mail_key
IF OBJECT_ID(N'[dbo].[users_email_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_email_key]', N'users_mail_key', N'OBJECT';
GO

-- rename column users.email to mail
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_email_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'email') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[email]', N'mail', N'COLUMN';
GO
-- ! fails if rows of users break users_mail_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_mail_length_check] CHECK ((LEN(([mail] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename constraint users.users_pkey to people_pkey
IF OBJECT_ID(N'[dbo].[users_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_pkey]', N'people_pkey', N'OBJECT';
GO

-- rename constraint users.users_mail_key to people_mail_key
IF OBJECT_ID(N'[dbo].[users_mail_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_mail_key]', N'people_mail_key', N'OBJECT';
GO

-- rename table users to people
IF OBJECT_ID(N'[dbo].[users]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[users]', N'people', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[users_mail_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_mail_length_check]', N'people_mail_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
