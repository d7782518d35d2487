-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of uploads match no row, or several, of candidates
IF CAST((SELECT count(*) FROM [dbo].[uploads] AS [child] WHERE ([id] < 100) AND (SELECT count(*) FROM [dbo].[uploads] AS [parent] JOIN (SELECT [user_id] AS [created_by] FROM [dbo].[uploads] WHERE [filename] <> N'none') AS [joined1] ON [joined1].[created_by] = [parent].[user_id] WHERE [parent].[id] = [child].[id]) <> 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of uploads match no row, or several, of candidates', 1;
GO

-- create table candidates
CREATE TABLE [dbo].[candidates] (
  [id] int NOT NULL,
  [created_by] int NOT NULL,
  CONSTRAINT [candidates_pkey] PRIMARY KEY ([id])
);
GO

-- copy rows uploads to candidates set created_by = user_id, id = 100 + id where filename <> 'none'
INSERT INTO [dbo].[candidates] ([id], [created_by])
SELECT 100 + [id], [user_id]
FROM [dbo].[uploads]
WHERE [filename] <> N'none';
GO

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE [dbo].[resumes] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- copy rows uploads to resumes set candidate_id = c.id, filename = filename, id = id, plinth_parked_002_change_came = true from uploads f join candidates c on c.created_by = user_id where id < 100 match exactly one
INSERT INTO [dbo].[resumes] ([id], [candidate_id], [filename], [plinth_parked_002_change_came])
SELECT [f].[id], [c].[id], [f].[filename], 1
FROM [dbo].[uploads] AS [f]
JOIN [dbo].[candidates] AS [c] ON [c].[created_by] = [f].[user_id]
WHERE [f].[id] < 100;
GO

COMMIT TRANSACTION;
GO
