-- Up
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

-- park table notes as plinth_parked_002_change_notes
REVOKE SELECT, INSERT ON OBJECT::[dbo].[notes] FROM [reader_of_notes];
GO
IF OBJECT_ID(N'[dbo].[notes]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[notes]', N'plinth_parked_002_change_notes', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[notes_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[notes_pkey]', N'plinth_parked_002_change_notes_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
