-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- copy rows plinth_parked_002_change_files_deleted to files set hash = hash, id = id, kind = kind
INSERT INTO [dbo].[files] ([id], [hash], [kind])
SELECT [id], [hash], [kind]
FROM [dbo].[plinth_parked_002_change_files_deleted];
GO

-- drop what was kept as plinth_parked_002_change_files_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_files_deleted];
GO

-- backfill resumes set note = plinth_parked_002_change_note_before where plinth_parked_002_change_written and (note = plinth_parked_002_change_note_filled or note is null and plinth_parked_002_change_note_filled is null)
UPDATE [dbo].[resumes] SET [note] = [plinth_parked_002_change_note_before] WHERE [plinth_parked_002_change_written] = 1 AND ([note] = [plinth_parked_002_change_note_filled] OR [note] IS NULL AND [plinth_parked_002_change_note_filled] IS NULL);
GO

-- drop what was kept of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE [dbo].[resumes] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[resumes] DROP COLUMN IF EXISTS [plinth_parked_002_change_note_before];
GO
ALTER TABLE [dbo].[resumes] DROP COLUMN IF EXISTS [plinth_parked_002_change_note_filled];
GO

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM [dbo].[resumes] WHERE [plinth_parked_002_change_came] = 1;
GO

-- drop what was kept of resumes as plinth_parked_002_change_came
ALTER TABLE [dbo].[resumes] DROP COLUMN IF EXISTS [plinth_parked_002_change_came];
GO

COMMIT TRANSACTION;
GO
