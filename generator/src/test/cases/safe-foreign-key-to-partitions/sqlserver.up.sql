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

-- add constraint notes.notes_at: foreign key [at] -> events [at] on delete no action on update no action not deferrable
-- ! fails if rows of notes break notes_at
ALTER TABLE [dbo].[notes] ADD CONSTRAINT [notes_at] FOREIGN KEY ([at]) REFERENCES [dbo].[events] ([at]);
GO

COMMIT TRANSACTION;
GO
