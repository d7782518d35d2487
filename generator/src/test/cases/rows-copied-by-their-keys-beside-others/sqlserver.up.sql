-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE [dbo].[plinth_parked_map_candidate_of_upload] (
  [old_tenant] int NOT NULL,
  [old_id] int NOT NULL,
  [new_id] uniqueidentifier NULL,
  CONSTRAINT [plinth_parked_map_candidate_of_upload_pkey] PRIMARY KEY ([old_tenant], [old_id])
);
GO

-- copy rows uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id, old_tenant = tenant where not exists (candidates c where c.email = lower(email)) order seen_at desc, id first per email
INSERT INTO [dbo].[plinth_parked_map_candidate_of_upload] ([old_tenant], [old_id], [new_id])
SELECT [old_tenant], [old_id], [new_id]
FROM (
SELECT [tenant] AS [old_tenant], [id] AS [old_id], NEWID() AS [new_id], row_number() OVER (PARTITION BY [email] ORDER BY CASE WHEN [seen_at] IS NULL THEN 1 ELSE 0 END, [seen_at] DESC, [id], [tenant]) AS [plinth_row]
FROM [dbo].[uploads]
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[candidates] AS [c] WHERE [c].[email] = LOWER([uploads].[email]))
) AS [numbered]
WHERE [plinth_row] = 1;
GO

-- copy rows uploads to candidates set email = lower(email), id = kept.new_id from uploads join candidate_of_upload kept on kept.old_tenant = tenant and kept.old_id = id where not exists (candidates c where c.email = lower(email))
INSERT INTO [dbo].[candidates] ([id], [email])
SELECT [kept].[new_id], LOWER([uploads].[email])
FROM [dbo].[uploads] AS [uploads]
JOIN [dbo].[plinth_parked_map_candidate_of_upload] AS [kept] ON [kept].[old_tenant] = [uploads].[tenant] AND [kept].[old_id] = [uploads].[id]
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[candidates] AS [c] WHERE [c].[email] = LOWER([uploads].[email]));
GO

-- make room for values of candidates as plinth_parked_002_change_came
ALTER TABLE [dbo].[candidates] ADD [plinth_parked_002_change_came] bit NULL;
GO

-- copy rows notes to candidates set email = 'note ' || cast(id as text), id = uuid(), plinth_parked_002_change_came = true from notes n left join candidate_of_upload m on m.old_tenant = upload_tenant and m.old_id = upload_id where m.new_id is null
INSERT INTO [dbo].[candidates] ([id], [email], [plinth_parked_002_change_came])
SELECT NEWID(), CAST(N'note ' AS nvarchar(max)) + CAST(CAST([n].[id] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2, 1
FROM [dbo].[notes] AS [n]
LEFT JOIN [dbo].[plinth_parked_map_candidate_of_upload] AS [m] ON [m].[old_tenant] = [n].[upload_tenant] AND [m].[old_id] = [n].[upload_id]
WHERE [m].[new_id] IS NULL;
GO

-- make room for rows as plinth_parked_002_change_notes_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_notes_deleted] (
  [id] int NULL,
  [upload_tenant] int NULL,
  [upload_id] int NULL,
  [candidate_id] uniqueidentifier NULL
);
GO

-- delete rows notes where not exists (plinth_parked_map_candidate_of_upload m where m.old_tenant = upload_tenant and m.old_id = upload_id), kept as plinth_parked_002_change_notes_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[notes] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_notes_deleted] ([id], [upload_tenant], [upload_id], [candidate_id])
SELECT [id], [upload_tenant], [upload_id], [candidate_id]
FROM [dbo].[notes]
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[plinth_parked_map_candidate_of_upload] AS [m] WHERE [m].[old_tenant] = [notes].[upload_tenant] AND [m].[old_id] = [notes].[upload_id]);
GO
DELETE FROM [dbo].[notes] WHERE NOT EXISTS (SELECT 1 FROM [dbo].[plinth_parked_map_candidate_of_upload] AS [m] WHERE [m].[old_tenant] = [notes].[upload_tenant] AND [m].[old_id] = [notes].[upload_id]);
GO

COMMIT TRANSACTION;
GO
