-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
-- Rollback: lossy
--   - what was written since to the rows that came to people
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if not as expected: expect rows files where kind = 'cv' count 2
IF CAST((SELECT count(*) FROM [dbo].[files] WHERE [kind] = N'cv') AS nvarchar(20)) <> N'2'
  THROW 50000, N'not as expected: expect rows files where kind = ''cv'' count 2', 1;
GO
-- stops if not as expected: expect rows files where kind = 'cv' unique [hash]
IF CAST((SELECT count(*) FROM (SELECT 1 AS one FROM [dbo].[files] WHERE ([kind] = N'cv') AND [hash] IS NOT NULL GROUP BY [hash] HAVING count(*) > 1) AS twins) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows files where kind = ''cv'' unique [hash]', 1;
GO
-- stops if not as expected: expect rows people unique [name]
IF CAST((SELECT count(*) FROM (SELECT 1 AS one FROM [dbo].[people] WHERE CASE WHEN [id] > 1 THEN LOWER([name]) ELSE [name] END IS NOT NULL GROUP BY CASE WHEN [id] > 1 THEN LOWER([name]) ELSE [name] END HAVING count(*) > 1) AS twins) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows people unique [name]', 1;
GO
-- stops if not as expected: expect rows people where name = 'none' count 0
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE CASE WHEN [id] > 1 THEN LOWER([name]) ELSE [name] END = N'none') AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows people where name = ''none'' count 0', 1;
GO
-- stops if not as expected: expect rows people where name = 'none' count 0
IF CAST((SELECT count(*) FROM [dbo].[files] WHERE [kind] = N'cv' AND [hash] = N'none') AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows people where name = ''none'' count 0', 1;
GO

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_before] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_filled] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_before] = [name], [plinth_parked_002_change_written] = 1 WHERE [id] > 1;
GO

-- backfill people set name = lower(name) where id > 1
UPDATE [dbo].[people] SET [name] = LOWER([name]) WHERE [id] > 1;
GO

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_filled] = [name] WHERE [plinth_parked_002_change_written] = 1;
GO

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- copy rows files to people set id = id + 10, name = hash, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO [dbo].[people] ([id], [name], [plinth_parked_002_change_came])
SELECT [id] + 10, [hash], 1
FROM [dbo].[files]
WHERE [kind] = N'cv';
GO

COMMIT TRANSACTION;
GO
