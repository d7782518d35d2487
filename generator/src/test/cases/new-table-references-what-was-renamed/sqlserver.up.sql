-- Up
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

-- rename table people to users
IF OBJECT_ID(N'[dbo].[people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people]', N'users', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[people_mail_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_mail_length_check]', N'users_mail_length_check', N'OBJECT';
GO

-- rename constraint users.people_mail_key to users_mail_key
IF OBJECT_ID(N'[dbo].[people_mail_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_mail_key]', N'users_mail_key', N'OBJECT';
GO

-- rename constraint users.people_pkey to users_pkey
IF OBJECT_ID(N'[dbo].[people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_pkey]', N'users_pkey', N'OBJECT';
GO

-- rename column users.mail to email
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_mail_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'mail') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[mail]', N'email', N'COLUMN';
GO
-- ! fails if rows of users break users_email_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename constraint users.users_mail_key to users_email_key
IF OBJECT_ID(N'[dbo].[users_mail_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_mail_key]', N'users_email_key', N'OBJECT';
GO

-- rename column users.number to id
IF COL_LENGTH(N'[dbo].[users]', N'number') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[number]', N'id', N'COLUMN';
GO

-- create table posts
CREATE TABLE [dbo].[posts] (
  [id] bigint NOT NULL,
  [author_id] bigint NOT NULL,
  [author_email] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [posts_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [posts_author_email_length_check] CHECK ((LEN(([author_email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60)
);
GO

-- alter column users.email varchar(60)
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_email_key];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_email_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [email] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of users break users_email_key
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_key] UNIQUE ([email]);
GO
-- ! fails if rows of users break users_email_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60);
GO

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author_id_fkey] FOREIGN KEY ([author_id]) REFERENCES [dbo].[users] ([id]) ON DELETE CASCADE;
GO

-- add constraint posts.posts_author_email_fkey: foreign key [author_email] -> users [email] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_author_email_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author_email_fkey] FOREIGN KEY ([author_email]) REFERENCES [dbo].[users] ([email]);
GO

COMMIT TRANSACTION;
GO
