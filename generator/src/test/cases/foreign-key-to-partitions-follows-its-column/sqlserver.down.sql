-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename constraint notes.notes_about_id_fkey to notes_event_id_fkey
IF OBJECT_ID(N'[dbo].[notes_about_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[notes_about_id_fkey]', N'notes_event_id_fkey', N'OBJECT';
GO

-- rename column notes.about_id to event_id
IF COL_LENGTH(N'[dbo].[notes]', N'about_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[notes].[about_id]', N'event_id', N'COLUMN';
GO

-- rename constraint events.events_cause_id_fkey to events_first_id_fkey
IF OBJECT_ID(N'[dbo].[events_cause_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[events_cause_id_fkey]', N'events_first_id_fkey', N'OBJECT';
GO

-- rename column events.cause_id to first_id
IF COL_LENGTH(N'[dbo].[events]', N'cause_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[events].[cause_id]', N'first_id', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
