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

-- insert rows people { id: 1, plinth_parked_002_change_came: true, role_id: 7 }, { id: 2, plinth_parked_002_change_came: true }
INSERT INTO [dbo].[people] ([id], [role_id], [plinth_parked_002_change_came])
VALUES (1, 7, 1);
GO
INSERT INTO [dbo].[people] ([id], [plinth_parked_002_change_came])
VALUES (2, 1);
GO

COMMIT TRANSACTION;
GO
