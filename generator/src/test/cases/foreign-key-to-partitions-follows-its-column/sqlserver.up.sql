-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column events.first_id to cause_id
IF COL_LENGTH(N'[dbo].[events]', N'first_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[events].[first_id]', N'cause_id', N'COLUMN';
GO

-- rename constraint events.events_first_id_fkey to events_cause_id_fkey
IF OBJECT_ID(N'[dbo].[events_first_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[events_first_id_fkey]', N'events_cause_id_fkey', N'OBJECT';
GO

-- rename column notes.event_id to about_id
IF COL_LENGTH(N'[dbo].[notes]', N'event_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[notes].[event_id]', N'about_id', N'COLUMN';
GO

-- rename constraint notes.notes_event_id_fkey to notes_about_id_fkey
IF OBJECT_ID(N'[dbo].[notes_event_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[notes_event_id_fkey]', N'notes_about_id_fkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
