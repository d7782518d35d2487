-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows of events_de that no partition holds
--   - all rows of events_fr
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- set partitions of events to list [country] into events_de: in ['de']
-- ! destroys rows of events
DELETE FROM [dbo].[events] WHERE [country] IN (N'at', N'de') AND NOT ([country] IS NOT NULL AND [country] IN (N'de'));
GO
-- ! destroys rows of events
DELETE FROM [dbo].[events] WHERE [country] IN (N'fr');
GO

COMMIT TRANSACTION;
GO
