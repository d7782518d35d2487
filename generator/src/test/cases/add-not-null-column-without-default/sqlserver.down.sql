-- Down: undoes up.sql
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

-- drop column candidates.phone
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_phone_length_check];
GO
-- ! destroys the values of candidates.phone
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [phone];
GO

COMMIT TRANSACTION;
GO
