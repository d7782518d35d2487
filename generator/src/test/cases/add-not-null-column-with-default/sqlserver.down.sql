-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint candidates.candidates_status_check
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_status_check];
GO

-- drop column candidates.is_member
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_is_member];
GO
-- ! destroys the values of candidates.is_member
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [is_member];
GO

-- drop column candidates.visits
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_visits];
GO
-- ! destroys the values of candidates.visits
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [visits];
GO

-- drop column candidates.status
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_status_length_check];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_status];
GO
-- ! destroys the values of candidates.status
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [status];
GO

COMMIT TRANSACTION;
GO
