-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column candidates.seen_on
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_seen_on];
GO
-- ! destroys the values of candidates.seen_on
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [seen_on];
GO

-- drop column candidates.created_at
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_created_at];
GO
-- ! destroys the values of candidates.created_at
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [created_at];
GO

-- drop column candidates.token
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_token];
GO
-- ! destroys the values of candidates.token
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [token];
GO

COMMIT TRANSACTION;
GO
