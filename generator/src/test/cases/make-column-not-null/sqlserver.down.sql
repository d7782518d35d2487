-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column candidates.phone varchar(40)?
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_phone_length_check];
GO
ALTER TABLE [dbo].[candidates] ALTER COLUMN [phone] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_phone_length_check] CHECK ((LEN(([phone] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

COMMIT TRANSACTION;
GO
