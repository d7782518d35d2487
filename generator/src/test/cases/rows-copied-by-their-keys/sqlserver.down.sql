-- Down: undoes up.sql
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

-- rename constraint file_uploads_backup.file_uploads_backup_user_id_fkey to file_uploads_user_id_fkey
IF OBJECT_ID(N'[dbo].[file_uploads_backup_user_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_backup_user_id_fkey]', N'file_uploads_user_id_fkey', N'OBJECT';
GO

-- rename constraint file_uploads_backup.file_uploads_backup_pkey to file_uploads_pkey
IF OBJECT_ID(N'[dbo].[file_uploads_backup_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_backup_pkey]', N'file_uploads_pkey', N'OBJECT';
GO

-- rename table file_uploads_backup to file_uploads
IF OBJECT_ID(N'[dbo].[file_uploads_backup]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_backup]', N'file_uploads', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[file_uploads_backup_filename_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_backup_filename_length_check]', N'file_uploads_filename_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[file_uploads_backup_file_hash_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[file_uploads_backup_file_hash_length_check]', N'file_uploads_file_hash_length_check', N'OBJECT';
GO

-- drop table review_requests
-- ! destroys every row of review_requests
DROP TABLE IF EXISTS [dbo].[review_requests];
GO

-- drop what was kept as plinth_parked_map_resume_of_upload
DROP TABLE IF EXISTS [dbo].[plinth_parked_map_resume_of_upload];
GO

-- drop table resumes
-- ! destroys every row of resumes
DROP TABLE IF EXISTS [dbo].[resumes];
GO

-- drop table assignments
-- ! destroys every row of assignments
DROP TABLE IF EXISTS [dbo].[assignments];
GO

-- drop what was kept as plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS [dbo].[plinth_parked_map_candidate_of_upload];
GO

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS [dbo].[candidates];
GO

COMMIT TRANSACTION;
GO
