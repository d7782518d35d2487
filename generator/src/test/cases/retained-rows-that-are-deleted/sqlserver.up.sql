-- Up
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

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_note];
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_note_was_there] bit NULL CONSTRAINT [DF_people_plinth_parked_002_change_note_was_there] DEFAULT (1) WITH VALUES;
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_plinth_parked_002_change_note_was_there];
GO
IF COL_LENGTH(N'[dbo].[people]', N'note') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[note]', N'plinth_parked_002_change_note', N'COLUMN';
GO

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_people_deleted] (
  [id] int NULL,
  [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [mood] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_note_was_there] bit NULL,
  CONSTRAINT [plinth_parked_002_change_people_deleted_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- delete rows people where mood = 'sad', kept as plinth_parked_002_change_people_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[people] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_people_deleted] ([id], [name], [mood], [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there])
SELECT [id], [name], CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2, [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there]
FROM [dbo].[people]
WHERE [mood] = N'sad';
GO
DELETE FROM [dbo].[people] WHERE [mood] = N'sad';
GO

-- make room for rows as plinth_parked_002_change_people_deleted_2
CREATE TABLE [dbo].[plinth_parked_002_change_people_deleted_2] (
  [id] int NULL,
  [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [mood] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_note_was_there] bit NULL,
  CONSTRAINT [plinth_parked_002_change_people_deleted_2_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- delete rows people where name = 'Dan', kept as plinth_parked_002_change_people_deleted_2
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[people] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_people_deleted_2] ([id], [name], [mood], [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there])
SELECT [id], [name], CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2, [plinth_parked_002_change_note], [plinth_parked_002_change_note_was_there]
FROM [dbo].[people]
WHERE [name] = N'Dan';
GO
DELETE FROM [dbo].[people] WHERE [name] = N'Dan';
GO

COMMIT TRANSACTION;
GO
