-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- copy rows guests to people set email = lower(email), id = id + 100, plinth_parked_002_change_came = true where id < 10
INSERT INTO [dbo].[people] ([id], [email], [plinth_parked_002_change_came])
SELECT [id] + 100, LOWER([email]), 1
FROM [dbo].[guests]
WHERE [id] < 10;
GO

COMMIT TRANSACTION;
GO
