-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of candidates.email
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column candidates.email varchar(255)?
ALTER TABLE [dbo].[candidates] ADD [email] nvarchar(510) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of candidates break candidates_email_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 255);
GO

-- create index candidates.candidates_email [email]
CREATE INDEX [candidates_email] ON [dbo].[candidates] ([email]);
GO

COMMIT TRANSACTION;
GO
