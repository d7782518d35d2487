-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to users.phone since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column users.phone varchar(20)?
ALTER TABLE [dbo].[users] ADD [phone] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of users break users_phone_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_phone_length_check] CHECK ((LEN(([phone] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

COMMIT TRANSACTION;
GO
