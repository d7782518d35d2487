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

-- take down view address_count
DROP VIEW IF EXISTS [dbo].[address_count];
GO

-- drop view addresses
DROP VIEW IF EXISTS [dbo].[addresses];
GO

-- rename column users.mail to email
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_mail_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'mail') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[mail]', N'email', N'COLUMN';
GO
-- ! fails if rows of users break users_email_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80);
GO

-- create view addresses
CREATE VIEW [dbo].[addresses] AS
SELECT "id", "email" AS "address" FROM "users";
GO

-- put back view address_count
CREATE VIEW [dbo].[address_count] AS
SELECT count(*) AS "number" FROM "addresses";
GO

COMMIT TRANSACTION;
GO
