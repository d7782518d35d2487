-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to notes since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop trigger notes.notes_count
DROP TRIGGER IF EXISTS [dbo].[notes_count];
GO

-- drop table notes
-- ! destroys every row of notes
DROP TABLE IF EXISTS [dbo].[notes];
GO

COMMIT TRANSACTION;
GO
