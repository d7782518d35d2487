-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room in people for plinth_parked_001_kept_nickname, plinth_parked_001_kept_status, whose values are gone
ALTER TABLE [dbo].[people] ADD [plinth_parked_001_kept_nickname] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_001_kept_status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- make plinth_parked_001_kept_notes again, whose rows are gone
CREATE TABLE [dbo].[plinth_parked_001_kept_notes] (
  [id] int NOT NULL,
  [person_id] int NOT NULL,
  [body] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [plinth_parked_001_kept_notes_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [plinth_parked_001_kept_notes_body_length_check] CHECK ((LEN(([body] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 200)
);
GO
CREATE INDEX [plinth_parked_001_kept_notes_body] ON [dbo].[plinth_parked_001_kept_notes] ([person_id], [body]);
GO

COMMIT TRANSACTION;
GO
