-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - all rows of notes
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- bring back table notes from plinth_parked_002_change_notes
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_notes]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_notes]', N'notes', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_parked_002_change_notes_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_parked_002_change_notes_pkey]', N'notes_pkey', N'OBJECT';
GO

-- alter role reader_of_notes
GRANT SELECT, INSERT ON OBJECT::[dbo].[notes] TO [reader_of_notes];
GO

COMMIT TRANSACTION;
GO
