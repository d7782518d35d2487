-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - routines/count_change: its trigger does it
-- Rollback: lossy
--   - rows written to notes since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table notes
CREATE TABLE [dbo].[notes] (
  [id] int NOT NULL,
  [changes] int NOT NULL CONSTRAINT [DF_notes_changes] DEFAULT (0),
  CONSTRAINT [notes_pkey] PRIMARY KEY ([id])
);
GO

-- create trigger notes.notes_count
CREATE TRIGGER dbo.notes_count ON dbo.notes AFTER UPDATE AS UPDATE n SET changes = n.changes + 1 FROM dbo.notes n JOIN inserted i ON i.id = n.id;
GO

COMMIT TRANSACTION;
GO
