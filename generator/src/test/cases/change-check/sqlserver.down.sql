-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_status_check: check status in ('active', 'hired')
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint candidates.candidates_status_check
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_status_check];
GO

-- add constraint candidates.candidates_status_check: check status in ('active', 'hired')
-- ! fails if rows of candidates break candidates_status_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_status_check] CHECK ([status] IN (N'active', N'hired'));
GO

COMMIT TRANSACTION;
GO
