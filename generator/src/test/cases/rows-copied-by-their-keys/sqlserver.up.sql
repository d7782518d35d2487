-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users
IF CAST((SELECT count(*) FROM [dbo].[file_uploads] AS [child] WHERE (SELECT count(*) FROM [dbo].[file_uploads] AS [parent] JOIN (SELECT [id] AS [old_id] FROM [dbo].[file_uploads]) AS [joined1] ON [joined1].[old_id] = [parent].[id] LEFT JOIN (SELECT [id] AS [id], [name] AS [name] FROM [dbo].[users]) AS [joined2] ON [joined2].[id] = [parent].[user_id] AND [joined2].[name] <> N'Ben' WHERE [parent].[id] = [child].[id]) <> 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users', 1;
GO
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload
IF CAST((SELECT count(*) FROM [dbo].[file_uploads] AS [child] WHERE (SELECT count(*) FROM [dbo].[file_uploads] AS [parent] JOIN (SELECT [id] AS [old_id] FROM [dbo].[file_uploads]) AS [joined1] ON [joined1].[old_id] = [parent].[id] WHERE [parent].[id] = [child].[id]) <> 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload', 1;
GO
-- stops if not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0
IF CAST((SELECT count(*) FROM [dbo].[file_uploads] WHERE NOT EXISTS (SELECT 1 FROM [dbo].[file_uploads] AS [m] WHERE [m].[id] = [file_uploads].[id])) AS nvarchar(20)) <> N'0'
  THROW 50000, N'not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0', 1;
GO

-- create table candidates
CREATE TABLE [dbo].[candidates] (
  [id] uniqueidentifier NOT NULL CONSTRAINT [DF_candidates_id] DEFAULT (NEWID()),
  [first_name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [email] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
  [created_by_user_id] int NOT NULL,
  [created_at] datetime2(6) NOT NULL,
  CONSTRAINT [candidates_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [candidates_created_by_user_id_fkey] FOREIGN KEY ([created_by_user_id]) REFERENCES [dbo].[users] ([id]),
  CONSTRAINT [candidates_first_name_length_check] CHECK ((LEN(([first_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [candidates_email_length_check] CHECK ((LEN(([email] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 100)
);
GO
-- ! fails if rows of candidates collide in candidates_email_key
CREATE UNIQUE INDEX [candidates_email_key] ON [dbo].[candidates] ([email]) WHERE [email] IS NOT NULL;
GO

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE [dbo].[plinth_parked_map_candidate_of_upload] (
  [old_id] int NOT NULL,
  [new_id] uniqueidentifier NULL,
  CONSTRAINT [plinth_parked_map_candidate_of_upload_pkey] PRIMARY KEY ([old_id])
);
GO

-- copy rows file_uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id
INSERT INTO [dbo].[plinth_parked_map_candidate_of_upload] ([old_id], [new_id])
SELECT [id], NEWID()
FROM [dbo].[file_uploads];
GO

-- copy rows file_uploads to candidates set created_at = created_at, created_by_user_id = user_id, email = 'candidate_' || cast(id as text) || '@example.com', first_name = 'Unknown', id = kept.new_id from file_uploads join candidate_of_upload kept on kept.old_id = id
INSERT INTO [dbo].[candidates] ([id], [first_name], [email], [created_by_user_id], [created_at])
SELECT [kept].[new_id], N'Unknown', CAST(N'candidate_' AS nvarchar(max)) + CAST(CAST([file_uploads].[id] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2 + N'@example.com', [file_uploads].[user_id], [file_uploads].[created_at]
FROM [dbo].[file_uploads] AS [file_uploads]
JOIN [dbo].[plinth_parked_map_candidate_of_upload] AS [kept] ON [kept].[old_id] = [file_uploads].[id];
GO

-- create table assignments
CREATE TABLE [dbo].[assignments] (
  [id] uniqueidentifier NOT NULL CONSTRAINT [DF_assignments_id] DEFAULT (NEWID()),
  [user_id] int NOT NULL,
  [candidate_id] uniqueidentifier NOT NULL,
  [assigned_by] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [assignments_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [assignments_user_id_fkey] FOREIGN KEY ([user_id]) REFERENCES [dbo].[users] ([id]),
  CONSTRAINT [assignments_candidate_id_fkey] FOREIGN KEY ([candidate_id]) REFERENCES [dbo].[candidates] ([id]),
  CONSTRAINT [assignments_assigned_by_length_check] CHECK ((LEN(([assigned_by] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- copy rows file_uploads to assignments set assigned_by = u.name, candidate_id = m.new_id, user_id = user_id from file_uploads f join candidate_of_upload m on m.old_id = id left join users u on u.id = user_id and u.name <> 'Ben' match exactly one
INSERT INTO [dbo].[assignments] ([user_id], [candidate_id], [assigned_by])
SELECT [f].[user_id], [m].[new_id], [u].[name]
FROM [dbo].[file_uploads] AS [f]
JOIN [dbo].[plinth_parked_map_candidate_of_upload] AS [m] ON [m].[old_id] = [f].[id]
LEFT JOIN [dbo].[users] AS [u] ON [u].[id] = [f].[user_id] AND [u].[name] <> N'Ben';
GO

-- create table resumes
CREATE TABLE [dbo].[resumes] (
  [id] uniqueidentifier NOT NULL CONSTRAINT [DF_resumes_id] DEFAULT (NEWID()),
  [candidate_id] uniqueidentifier NOT NULL,
  [filename] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [file_hash] nvarchar(128) COLLATE Latin1_General_100_BIN2 NULL,
  [progress] int NOT NULL,
  CONSTRAINT [resumes_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [resumes_candidate_id_fkey] FOREIGN KEY ([candidate_id]) REFERENCES [dbo].[candidates] ([id]),
  CONSTRAINT [resumes_filename_length_check] CHECK ((LEN(([filename] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [resumes_file_hash_length_check] CHECK ((LEN(([file_hash] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 64)
);
GO
-- ! fails if rows of resumes collide in resumes_file_hash_key
CREATE UNIQUE INDEX [resumes_file_hash_key] ON [dbo].[resumes] ([file_hash]) WHERE [file_hash] IS NOT NULL;
GO

-- make room for rows as plinth_parked_map_resume_of_upload
CREATE TABLE [dbo].[plinth_parked_map_resume_of_upload] (
  [old_id] int NOT NULL,
  [new_id] uniqueidentifier NULL,
  CONSTRAINT [plinth_parked_map_resume_of_upload_pkey] PRIMARY KEY ([old_id])
);
GO

-- copy rows file_uploads to plinth_parked_map_resume_of_upload set new_id = uuid(), old_id = id from file_uploads f join candidate_of_upload c on c.old_id = id match exactly one
INSERT INTO [dbo].[plinth_parked_map_resume_of_upload] ([old_id], [new_id])
SELECT [f].[id], NEWID()
FROM [dbo].[file_uploads] AS [f]
JOIN [dbo].[plinth_parked_map_candidate_of_upload] AS [c] ON [c].[old_id] = [f].[id];
GO

-- copy rows file_uploads to resumes set candidate_id = c.new_id, file_hash = file_hash, filename = filename, id = kept.new_id, progress = coalesce(progress, 0) from file_uploads f join candidate_of_upload c on c.old_id = id join resume_of_upload kept on kept.old_id = id match exactly one
INSERT INTO [dbo].[resumes] ([id], [candidate_id], [filename], [file_hash], [progress])
SELECT [kept].[new_id], [c].[new_id], [f].[filename], [f].[file_hash], COALESCE([f].[progress], 0)
FROM [dbo].[file_uploads] AS [f]
JOIN [dbo].[plinth_parked_map_candidate_of_upload] AS [c] ON [c].[old_id] = [f].[id]
JOIN [dbo].[plinth_parked_map_resume_of_upload] AS [kept] ON [kept].[old_id] = [f].[id];
GO

-- create table review_requests
CREATE TABLE [dbo].[review_requests] (
  [id] uniqueidentifier NOT NULL CONSTRAINT [DF_review_requests_id] DEFAULT (NEWID()),
  [resume_id] uniqueidentifier NOT NULL,
  [user_id] int NOT NULL,
  [target_role] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [review_requests_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [review_requests_resume_id_fkey] FOREIGN KEY ([resume_id]) REFERENCES [dbo].[resumes] ([id]),
  CONSTRAINT [review_requests_user_id_fkey] FOREIGN KEY ([user_id]) REFERENCES [dbo].[users] ([id]),
  CONSTRAINT [review_requests_target_role_length_check] CHECK ((LEN(([target_role] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- copy rows analysis_requests to review_requests set resume_id = m.new_id, target_role = target_role, user_id = user_id from analysis_requests r join file_uploads f on f.filename = filename join resume_of_upload m on m.old_id = f.id where id < 100 order created_at desc first per m.new_id, user_id
INSERT INTO [dbo].[review_requests] ([resume_id], [user_id], [target_role])
SELECT [resume_id], [user_id], [target_role]
FROM (
SELECT [m].[new_id] AS [resume_id], [r].[user_id] AS [user_id], [r].[target_role] AS [target_role], row_number() OVER (PARTITION BY [m].[new_id], [r].[user_id] ORDER BY CASE WHEN [r].[created_at] IS NULL THEN 1 ELSE 0 END, [r].[created_at] DESC, [r].[id]) AS [plinth_row]
FROM [dbo].[analysis_requests] AS [r]
JOIN [dbo].[file_uploads] AS [f] ON [f].[filename] = [r].[filename]
JOIN [dbo].[plinth_parked_map_resume_of_upload] AS [m] ON [m].[old_id] = [f].[id]
WHERE [r].[id] < 100
) AS [numbered]
WHERE [plinth_row] = 1;
GO

-- rename table file_uploads to file_uploads_backup
IF OBJECT_ID(N'[dbo].[file_uploads]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads]', N'file_uploads_backup', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[file_uploads_filename_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_filename_length_check]', N'file_uploads_backup_filename_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[file_uploads_file_hash_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_file_hash_length_check]', N'file_uploads_backup_file_hash_length_check', N'OBJECT';
GO

-- rename constraint file_uploads_backup.file_uploads_pkey to file_uploads_backup_pkey
IF OBJECT_ID(N'[dbo].[file_uploads_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_pkey]', N'file_uploads_backup_pkey', N'OBJECT';
GO

-- rename constraint file_uploads_backup.file_uploads_user_id_fkey to file_uploads_backup_user_id_fkey
IF OBJECT_ID(N'[dbo].[file_uploads_user_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_user_id_fkey]', N'file_uploads_backup_user_id_fkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
