-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to rates
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for values of rates as plinth_parked_002_change_came
ALTER TABLE [dbo].[rates] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- insert rows rates { code: 'EUR', id: 10, live: true, plinth_parked_002_change_came: true, rate: 1.5 }, { code: 'USD', live: false, plinth_parked_002_change_came: true }
SET IDENTITY_INSERT [dbo].[rates] ON;
GO
INSERT INTO [dbo].[rates] ([id], [code], [rate], [live], [plinth_parked_002_change_came])
VALUES (10, N'EUR', 1.5, 1, 1);
GO
SET IDENTITY_INSERT [dbo].[rates] OFF;
GO
INSERT INTO [dbo].[rates] ([code], [live], [plinth_parked_002_change_came])
VALUES (N'USD', 0, 1);
GO

COMMIT TRANSACTION;
GO
