-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to candidates.phone since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column candidates.phone varchar(40)
-- ! fails if candidates has rows: phone is NOT NULL and they have no value for it
ALTER TABLE [dbo].[candidates] ADD [phone] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_phone_length_check] CHECK ((LEN(([phone] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

COMMIT TRANSACTION;
GO
