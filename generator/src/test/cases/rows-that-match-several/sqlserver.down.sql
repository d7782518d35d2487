-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM [dbo].[resumes] WHERE [plinth_parked_002_change_came] = 1;
GO

-- drop what was kept of resumes as plinth_parked_002_change_came
ALTER TABLE [dbo].[resumes] DROP COLUMN IF EXISTS [plinth_parked_002_change_came];
GO

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS [dbo].[candidates];
GO

COMMIT TRANSACTION;
GO
