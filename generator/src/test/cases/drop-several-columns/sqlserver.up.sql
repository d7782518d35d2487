-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of candidates keep candidates_rating_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of candidates.phone
--   - the values of candidates.fax
--   - the values of candidates.pager
--   - the values of candidates.rating
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint candidates.candidates_rating_check
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_rating_check];
GO

-- drop column candidates.phone
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_phone_length_check];
GO
-- ! destroys the values of candidates.phone
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [phone];
GO

-- drop column candidates.fax
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_fax_length_check];
GO
-- ! destroys the values of candidates.fax
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [fax];
GO

-- drop column candidates.pager
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_pager_length_check];
GO
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_pager];
GO
-- ! destroys the values of candidates.pager
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [pager];
GO

-- drop column candidates.rating
-- ! destroys the values of candidates.rating
ALTER TABLE [dbo].[candidates] DROP COLUMN IF EXISTS [rating];
GO

COMMIT TRANSACTION;
GO
