-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column files.code char(3) fill '   '
ALTER TABLE [dbo].[files] ADD [code] nvarchar(6) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_files_code] DEFAULT (N'   ') WITH VALUES;
GO
ALTER TABLE [dbo].[files] DROP CONSTRAINT IF EXISTS [DF_files_code];
GO
-- ! fails if rows of files break files_code_length_check
ALTER TABLE [dbo].[files] ADD CONSTRAINT [files_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 3);
GO

-- add column files.digest binary(32)
-- ! fails if files has rows: digest is NOT NULL and they have no value for it
ALTER TABLE [dbo].[files] ADD [digest] varbinary(32) NOT NULL;
GO

COMMIT TRANSACTION;
GO
