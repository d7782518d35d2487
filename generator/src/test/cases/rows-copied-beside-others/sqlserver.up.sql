-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE [dbo].[resumes] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- copy rows files to resumes set plinth_parked_002_change_came = true, title = name
INSERT INTO [dbo].[resumes] ([title], [plinth_parked_002_change_came])
SELECT [name], 1
FROM [dbo].[files];
GO

COMMIT TRANSACTION;
GO
