-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to resumes since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table resumes
-- ! destroys every row of resumes
DROP TABLE IF EXISTS [dbo].[resumes];
GO

COMMIT TRANSACTION;
GO
