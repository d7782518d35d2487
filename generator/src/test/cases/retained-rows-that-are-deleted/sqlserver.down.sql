-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.note
--   - the deleted rows of people
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- copy rows plinth_parked_002_change_people_deleted_2 to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
SET IDENTITY_INSERT [dbo].[people] ON;
GO
INSERT INTO [dbo].[people] ([id], [name], [mood], [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there])
SELECT [id], [name], CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(8)) COLLATE Latin1_General_100_BIN2, [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there]
FROM [dbo].[plinth_parked_002_change_people_deleted_2];
GO
SET IDENTITY_INSERT [dbo].[people] OFF;
GO

-- drop what was kept as plinth_parked_002_change_people_deleted_2
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_people_deleted_2];
GO

-- copy rows plinth_parked_002_change_people_deleted to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
SET IDENTITY_INSERT [dbo].[people] ON;
GO
INSERT INTO [dbo].[people] ([id], [name], [mood], [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there])
SELECT [id], [name], CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(8)) COLLATE Latin1_General_100_BIN2, [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there]
FROM [dbo].[plinth_parked_002_change_people_deleted];
GO
SET IDENTITY_INSERT [dbo].[people] OFF;
GO

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_people_deleted];
GO

-- bring back column people.note from plinth_parked_002_change_note
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_note') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_note]', N'note', N'COLUMN';
GO
UPDATE [dbo].[people] SET [note] = N'none' WHERE [plinth_parked_002_change_note_was_there] IS NULL;
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_note_was_there];
GO
ALTER TABLE [dbo].[people] ADD CONSTRAINT [DF_people_note] DEFAULT (N'none') FOR [note];
GO

COMMIT TRANSACTION;
GO
