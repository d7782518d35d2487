-- Up
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

-- drop index candidates.candidates_email
DROP INDEX IF EXISTS [candidates_email] ON [dbo].[candidates];
GO

-- drop column candidates.email
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_email_length_check];
GO
-- ! destroys the values of candidates.email
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [email];
GO

COMMIT TRANSACTION;
GO
