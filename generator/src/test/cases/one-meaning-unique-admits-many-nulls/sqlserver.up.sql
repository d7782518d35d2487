-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to users since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table users
CREATE TABLE [dbo].[users] (
  [id] int NOT NULL,
  [email] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
  [tenant] int NULL,
  [number] int NULL,
  CONSTRAINT [users_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO
-- ! fails if rows of users collide in users_email_key
CREATE UNIQUE INDEX [users_email_key] ON [dbo].[users] ([email]) WHERE [email] IS NOT NULL;
GO
-- ! fails if rows of users collide in users_number
CREATE UNIQUE INDEX [users_number] ON [dbo].[users] ([tenant], [number]) WHERE [tenant] IS NOT NULL AND [number] IS NOT NULL;
GO

COMMIT TRANSACTION;
GO
