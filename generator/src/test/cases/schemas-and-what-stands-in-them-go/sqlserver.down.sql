-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of billing.users
--   - all rows of app.users
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create schema app
CREATE SCHEMA [app];
GO
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 3
    AND major_id = SCHEMA_ID(N'app') AND name = N'MS_Description')
  EXEC sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', N'app';
GO
DECLARE @comment nvarchar(3750) = N'What people see';
EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app';
GO

-- create schema billing
CREATE SCHEMA [billing];
GO

-- create table app.users
CREATE TABLE [app].[users] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [user_id] int NOT NULL,
  [email] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [mood] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_users_mood] DEFAULT (N'calm'),
  [level] smallint NOT NULL CONSTRAINT [DF_users_level] DEFAULT (1),
  CONSTRAINT [users_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [users_user_id_fkey] FOREIGN KEY ([user_id]) REFERENCES [dbo].[users] ([id]) ON DELETE CASCADE,
  CONSTRAINT [users_email_key] UNIQUE ([email]),
  CONSTRAINT [users_level_check] CHECK ([level] BETWEEN 1 AND 9),
  CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100),
  CONSTRAINT [users_mood_enum_check] CHECK ([mood] IN (N'calm', N'busy'))
);
GO
DECLARE @comment nvarchar(3750) = N'The same people, as the application sees them';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[app].[users]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'TABLE', N'users'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'TABLE', N'users';
GO
DECLARE @comment nvarchar(3750) = N'As given';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[app].[users]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[app].[users]'), N'email', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'TABLE', N'users', N'COLUMN', N'email'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'TABLE', N'users', N'COLUMN', N'email';
GO
CREATE INDEX [users_mood] ON [app].[users] ([mood], [email]);
GO

-- create table billing.users
CREATE TABLE [billing].[users] (
  [id] int NOT NULL,
  [app_user_id] bigint NOT NULL,
  [email] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [manager_id] int NULL,
  [other_id] bigint NULL,
  CONSTRAINT [users_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [users_app_user_id_fkey] FOREIGN KEY ([app_user_id]) REFERENCES [app].[users] ([id]),
  CONSTRAINT [users_email_fkey] FOREIGN KEY ([email]) REFERENCES [dbo].[users] ([email]),
  CONSTRAINT [users_manager_id_fkey] FOREIGN KEY ([manager_id]) REFERENCES [billing].[users] ([id]),
  CONSTRAINT [users_other_id_fkey] FOREIGN KEY ([other_id]) REFERENCES [app].[users] ([id]),
  CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100)
);
GO
CREATE INDEX [users_app_user] ON [billing].[users] ([app_user_id]);
GO

-- create view app.calm_users
CREATE VIEW [app].[calm_users] AS
SELECT "id", "email" FROM "app"."users" WHERE "mood" = 'calm';
GO
DECLARE @comment nvarchar(3750) = N'Who is calm';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[app].[calm_users]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'VIEW', N'calm_users'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'app', N'VIEW', N'calm_users';
GO

-- create view calm_users
CREATE VIEW [dbo].[calm_users] AS
SELECT "id" FROM "app"."calm_users";
GO

COMMIT TRANSACTION;
GO
