-- Up
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
-- stops if not as expected: expect rows files where case when kind = 'cv' then false else true end count 0
IF CAST((SELECT count(*) FROM [dbo].[files] WHERE CASE WHEN [kind] = N'cv' THEN 0 ELSE 1 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows files where case when kind = ''cv'' then false else true end count 0', 1;
GO
-- stops if not as expected: expect rows files where kind = 'cv' count 2
IF CAST((SELECT count(*) FROM [dbo].[files] WHERE [kind] = N'cv') AS nvarchar(20)) <> N'2'
  THROW 50000, N'not as expected: expect rows files where kind = ''cv'' count 2', 1;
GO
-- stops if not as expected: expect rows resumes unique [hash]
IF CAST((SELECT count(*) FROM (SELECT 1 AS one FROM [dbo].[resumes] WHERE [hash] IS NOT NULL GROUP BY [hash] HAVING count(*) > 1) AS twins) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows resumes unique [hash]', 1;
GO
-- stops if not as expected: expect rows resumes unique [hash]
IF CAST((SELECT count(*) FROM (SELECT 1 AS one FROM [dbo].[files] WHERE ([kind] = N'cv') AND [hash] IS NOT NULL GROUP BY [hash] HAVING count(*) > 1) AS twins) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows resumes unique [hash]', 1;
GO
-- stops if not as expected: expect rows resumes unique [hash]
IF CAST((SELECT count(*) FROM [dbo].[files] AS child WHERE child.[hash] IS NOT NULL AND ([kind] = N'cv') AND EXISTS (SELECT 1 FROM [dbo].[resumes] AS parent WHERE parent.[hash] = child.[hash])) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows resumes unique [hash]', 1;
GO
-- stops if not as expected: expect rows resumes where note is null count 0
IF CAST((SELECT count(*) FROM [dbo].[resumes] WHERE CASE WHEN [hash] <> N'a' THEN LOWER([hash]) ELSE [note] END IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows resumes where note is null count 0', 1;
GO
-- stops if not as expected: expect rows resumes where note is null count 0
IF CAST((SELECT count(*) FROM [dbo].[files] WHERE [kind] = N'cv' AND CASE WHEN [hash] <> N'a' THEN LOWER([hash]) ELSE CAST(LEFT(CAST(NULL AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC, 20) AS nvarchar(40)) COLLATE Latin1_General_100_BIN2 END IS NULL) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows resumes where note is null count 0', 1;
GO
-- stops if not as expected: expect rows files where hash = 'b' count 1
IF CAST((SELECT count(*) FROM [dbo].[files] WHERE [hash] = N'b') AS nvarchar(20)) <> N'1'
  THROW 50000, N'not as expected: expect rows files where hash = ''b'' count 1', 1;
GO

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE [dbo].[resumes] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- copy rows files to resumes set hash = hash, id = id, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO [dbo].[resumes] ([id], [hash], [plinth_parked_002_change_came])
SELECT [id], [hash], 1
FROM [dbo].[files]
WHERE [kind] = N'cv';
GO

-- make room for values of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE [dbo].[resumes] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[resumes] ADD [plinth_parked_002_change_note_before] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[resumes] ADD [plinth_parked_002_change_note_filled] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of resumes as plinth_parked_002_change_note_before, plinth_parked_002_change_written
UPDATE [dbo].[resumes] SET [plinth_parked_002_change_note_before] = [note], [plinth_parked_002_change_written] = 1 WHERE [hash] <> N'a';
GO

-- backfill resumes set note = lower(hash) where hash <> 'a'
UPDATE [dbo].[resumes] SET [note] = LOWER([hash]) WHERE [hash] <> N'a';
GO

-- keep values of resumes as plinth_parked_002_change_note_filled
UPDATE [dbo].[resumes] SET [plinth_parked_002_change_note_filled] = [note] WHERE [plinth_parked_002_change_written] = 1;
GO

-- make room for rows as plinth_parked_002_change_files_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_files_deleted] (
  [id] int NULL,
  [hash] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
  [kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [plinth_parked_002_change_files_deleted_hash_length_check] CHECK ((LEN(([hash] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20),
  CONSTRAINT [plinth_parked_002_change_files_deleted_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10)
);
GO

-- delete rows files where hash = 'b', kept as plinth_parked_002_change_files_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[files] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_files_deleted] ([id], [hash], [kind])
SELECT [id], [hash], [kind]
FROM [dbo].[files]
WHERE [hash] = N'b';
GO
DELETE FROM [dbo].[files] WHERE [hash] = N'b';
GO

COMMIT TRANSACTION;
GO
