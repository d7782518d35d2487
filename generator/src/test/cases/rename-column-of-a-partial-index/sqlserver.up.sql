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

-- rename column users.mail to email
DROP INDEX IF EXISTS [users_mail] ON [dbo].[users];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_mail_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'mail') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[mail]', N'email', N'COLUMN';
GO
-- ! fails if rows of users break users_email_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80);
GO
-- ! fails if rows of users collide in users_mail
CREATE UNIQUE INDEX [users_mail] ON [dbo].[users] ([email]) WHERE [gone] = 0;
GO

-- rename column users.gone to is_deleted
DROP INDEX IF EXISTS [users_mail] ON [dbo].[users];
GO
IF COL_LENGTH(N'[dbo].[users]', N'gone') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[gone]', N'is_deleted', N'COLUMN';
GO
IF OBJECT_ID(N'[dbo].[DF_users_gone]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_users_gone]', N'DF_users_is_deleted', N'OBJECT';
GO
-- ! fails if rows of users collide in users_mail
CREATE UNIQUE INDEX [users_mail] ON [dbo].[users] ([email]) WHERE [is_deleted] = 0;
GO

COMMIT TRANSACTION;
GO
