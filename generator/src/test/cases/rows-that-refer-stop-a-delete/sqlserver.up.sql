-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the deleted rows of people
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- delete rows people where mood = 'sad' discard
-- ! destroys rows of people
DELETE FROM [dbo].[people] WHERE [mood] = N'sad';
GO

COMMIT TRANSACTION;
GO
